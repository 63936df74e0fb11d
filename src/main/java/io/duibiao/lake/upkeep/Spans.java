package io.duibiao.lake.upkeep;

import io.duibiao.correction.Correction;
import io.duibiao.document.Place;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import io.duibiao.statement.lexis.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of texts, held against the texts that the lake keeps: what stands at a figure's place is its number.
 *
 * <p>A number in digits, times one of the catalogue's units, is the figure's value but for the sign, which a word such as 下降
 * gives. One in words (三成, 持平), or one that was corrected by hand, only has to stand in the words that the figure was read
 * from. A figure of a table has its number in the file, not in the lake.
 */
final class Spans {
    /** So many characters of texts are held at once; the figures pass by once for each such lot. */
    private static final int CHARACTERS_HELD = 64_000_000;

    /** Values are kept with six decimals; a unit such as 亩 has more. */
    private static final MathContext KEPT = new MathContext(15);

    private final LakeReader lake;
    private final List<BigDecimal> factors;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long held;
    private long checked;

    private Spans(LakeReader lake, Units units) {
        this.lake = lake;
        this.factors = Stream.concat(
                        Stream.of(BigDecimal.ONE), units.all().stream().map(Unit::factor))
                .distinct()
                .toList();
    }

    /** Checks every figure of a text, in a memory that does not grow with the lake. */
    static Check of(LakeReader lake, Units units) {
        Spans spans = new Spans(lake, units);
        lake.eachText((id, text) -> spans.hold(id, text));
        spans.check();
        return Check.of(
                "number of each figure in its text",
                spans.checked + " numbers",
                spans.wrong,
                "The lake was changed by hand, or misread. 'duibiao run --full' after deleting it makes it anew.");
    }

    private void hold(String id, String text) {
        if (held + text.length() > CHARACTERS_HELD) {
            check();
        }
        held += text.length();
        texts.put(id, text);
    }

    private void check() {
        if (!texts.isEmpty()) {
            lake.eachObservation(Filter.all(), this::check);
        }
        texts.clear();
        held = 0;
    }

    private void check(Observation figure) {
        String text = texts.get(figure.source().documentId());
        if (text != null && figure.source().place() instanceof Place.Span span) {
            checked++;
            if (!isSaid(figure, span, text)) {
                wrong.add(figure.source().document() + ":" + span.label() + " is not "
                        + figure.figure().value().stripTrailingZeros().toPlainString()
                        + figure.figure().unit() + " of " + figure.key());
            }
        }
    }

    private boolean isSaid(Observation figure, Place.Span span, String text) {
        if (span.end() > text.codePointCount(0, text.length())) {
            return false;
        }
        String said = text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
        String words = figure.source().words();
        return !said.isBlank()
                && said.strip().equals(said)
                && blankless(words).contains(blankless(said))
                && Numbers.parse(said)
                        .filter(number -> !words.contains(Correction.NOTE))
                        .map(number -> isInSomeUnit(figure.figure().value(), number))
                        .orElse(true);
    }

    private boolean isInSomeUnit(BigDecimal value, BigDecimal number) {
        if (number.signum() == 0) {
            return value.signum() == 0;
        }
        return value.signum() != 0
                && factors.stream().anyMatch(factor -> isPowerOfTen(value.divide(number.multiply(factor), KEPT)));
    }

    /** 万, 亿 and 百 stand before any unit. */
    private static boolean isPowerOfTen(BigDecimal ratio) {
        return ratio.abs().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    private static String blankless(String text) {
        return text.replaceAll("\\s", "");
    }
}
