package io.duibiao.cli;

import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.claim.Claim;
import io.duibiao.benchmark.claim.CountClaim;
import io.duibiao.benchmark.claim.CountClaim.Side;
import io.duibiao.benchmark.claim.CountClaim.Threshold;
import io.duibiao.benchmark.claim.FigureClaim;
import io.duibiao.benchmark.claim.RankClaim;
import io.duibiao.benchmark.claim.ShareClaim;
import io.duibiao.benchmark.claim.SumClaim;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.job.ClaimLine;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What the words of one line of a claims file mean in a job's catalogues; what means nothing is named with its place. */
final class ClaimWords {
    private final Ask ask;
    private final ClaimLine line;

    ClaimWords(Ask ask, ClaimLine line) {
        this.ask = ask;
        this.line = line;
    }

    Indicator indicator() {
        return placed(() -> ask.indicator(line.required("indicator")));
    }

    Period period() {
        return placed(() -> ask.period(line.required("period")));
    }

    Claim claim() {
        int year = period().year();
        return switch (constant(Kind.values(), "kind", line.required("kind"))) {
            case COUNT -> new CountClaim(group(), year, by(), threshold(), whole("claimed"));
            case SUM -> new SumClaim(group(), year, level("claimed"));
            case RANK -> new RankClaim(region().code(), siblings(), year, by(), whole("claimed"));
            case LEVEL -> new FigureClaim(region().code(), year, By.LEVEL, level("claimed"));
            case GROWTH -> new FigureClaim(region().code(), year, By.GROWTH, growth("claimed"));
            case SHARE -> new ShareClaim(region().code(), siblings(), year, datum("claimed", Unit.PERCENT));
        };
    }

    private Region region() {
        return placed(() -> ask.region(line.required("region"), period()));
    }

    private String group() {
        return group(line.required("among"));
    }

    private String siblings() {
        return line.optional("among").map(this::group).or(region()::parent).orElseGet(() -> region().code());
    }

    private String group(String word) {
        return placed(() -> ask.group(word, period()));
    }

    private By by() {
        return constant(By.values(), "measure", line.optional("measure").orElse("level"));
    }

    private Threshold threshold() {
        Side side = constant(Side.values(), "side", line.required("side"));
        Datum border = by() == By.LEVEL ? level("threshold") : growth("threshold");
        return new Threshold(side, border.value().orElseThrow());
    }

    private Datum level(String column) {
        String symbol = line.optional("unit").orElse(indicator().unit());
        Unit unit = ask.reference()
                .units()
                .of(symbol)
                .orElseThrow(() -> wrong("Unknown unit '" + symbol + "': units.csv has no such unit."));
        return datum(column, unit);
    }

    private Datum growth(String column) {
        return datum(
                column,
                Unit.plain(Nature.of(indicator(), ask.reference().units()).growthUnit()));
    }

    private Datum datum(String column, Unit unit) {
        Quantity quantity = new Quantity(number(column), unit, Bound.EXACT);
        return Datum.of(quantity.baseValue(), unit.base(), quantity.roundingRadius());
    }

    private BigDecimal number(String column) {
        String text = line.required(column);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong("Cannot read '" + text + "' under '" + column + "' as a number: write it like 600 or -2.8.");
        }
    }

    private int whole(String column) {
        try {
            return number(column).intValueExact();
        } catch (ArithmeticException e) {
            throw wrong("Cannot take '" + line.required(column) + "' under '" + column
                    + "' as a count or a place: it must be a whole number.");
        }
    }

    private <E extends Enum<E>> E constant(E[] constants, String column, String word) {
        List<String> known = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = known.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw wrong("Unknown " + column + " '" + word + "': not one of " + known + ".");
        }
        return constants[index];
    }

    private <T> T placed(Supplier<T> meaning) {
        try {
            return meaning.get();
        } catch (UsageException e) {
            String said = String.valueOf(e.getMessage());
            throw said.startsWith(line.place()) ? e : wrong(said);
        }
    }

    private UsageException wrong(String what) {
        return new UsageException(line.place() + ": " + what);
    }

    /** What is claimed. */
    enum Kind {
        COUNT,
        SUM,
        RANK,
        LEVEL,
        GROWTH,
        SHARE
    }
}
