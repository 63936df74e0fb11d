package io.duibiao.cli;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What a city, the nation or a group is held at, in lines: each of the three ways, and how the members lie. */
final class AverageLines {
    private final Lines lines;

    AverageLines(Lines lines) {
        this.lines = lines;
    }

    /** Adds the three ways, and which one is taken. */
    void ways(String whose, Averages averages) {
        String what = whose + " by " + averages.scope().by().name().toLowerCase(Locale.ROOT) + ", ";
        lines.add(what + "published", lines.shown(averages.published()), "");
        lines.add(what + "implied", lines.shown(averages.implied().value()), witnesses(averages.implied()));
        lines.add(what + "computed", lines.shown(averages.computed().value()), members(averages.computed()));
        String taken = averages.basis() == Basis.NONE
                ? Lines.NOTHING
                : averages.basis().name().toLowerCase(Locale.ROOT);
        lines.add(what + "taken", taken, accord(averages.accord()));
    }

    private String witnesses(Averages.Implied implied) {
        if (implied.witnesses() == 0) {
            return "";
        }
        Datum spread = Datum.of(implied.spread(), implied.value().unit(), BigDecimal.ZERO);
        String count = implied.witnesses() == 1 ? "1 witness" : implied.witnesses() + " witnesses";
        String all = count + ", spread " + lines.shown(spread);
        return implied.dissenters().isEmpty() ? all : all + "; " + lines.names(implied.dissenters()) + " disagree";
    }

    private static String members(Averages.Computed computed) {
        return switch (computed.members()) {
            case 0 -> "";
            case 1 -> "from its own levels of both years";
            default -> "from " + computed.members() + " members";
        };
    }

    private static String accord(Averages.Accord accord) {
        return switch (accord) {
            case SINGLE -> "";
            case AGREE -> "the ways agree within rounding";
            case DISAGREE -> "the ways disagree beyond rounding";
        };
    }

    /** Adds how the members lie, where more than one is ranked. */
    void members(Averages averages) {
        averages.members().filter(members -> members.count() > 1).ifPresent(members -> add(averages, members));
    }

    private void add(Averages averages, Distribution members) {
        List<Datum> quartiles = members.quartiles();
        String outliers = members.outliers().isEmpty() ? "" : "; beyond the fences: " + lines.names(members.outliers());
        lines.add(
                "members by " + averages.scope().by().name().toLowerCase(Locale.ROOT) + ", median",
                lines.shown(members.median()),
                members.count() + " members; quartiles " + lines.shown(quartiles.get(0)) + " and "
                        + lines.shown(quartiles.get(2)) + "; unweighted mean " + lines.shown(members.unweightedMean())
                        + outliers);
    }
}
