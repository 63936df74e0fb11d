package io.duibiao.cli;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.publish.Amount;
import io.duibiao.publish.DatumDisplay;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of an explanation: what, its value, and where it is from. */
final class Lines {
    /** What stands for a value that is not there. */
    static final String NOTHING = "–";

    private static final List<String> COLUMNS = List.of("what", "value", "from");

    private final Reference reference;
    private final DatumDisplay display;
    private final List<List<String>> lines = new ArrayList<>();

    Lines(Reference reference, Indicator indicator) {
        this.reference = reference;
        this.display = new DatumDisplay(reference, indicator);
    }

    void add(String what, String value, String from) {
        lines.add(List.of(what, value, from));
    }

    /** Returns a figure in the indicator's usual unit; a dash and the reason where there is none. */
    String shown(Datum datum) {
        return amount(datum).map(amount -> amount.plain() + " " + amount.unit()).orElseGet(() -> datum.absence()
                .map(why -> NOTHING + " " + why.name() + " " + why.zh())
                .orElse(NOTHING));
    }

    Optional<Amount> amount(Datum datum) {
        return display.amount(datum);
    }

    String name(String code) {
        return reference.regions().name(code);
    }

    /** Returns the names of regions in a row. */
    String names(Collection<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining("、"));
    }

    /** Returns those lines that have a value, as sentences. */
    List<String> sentences() {
        return lines.stream()
                .filter(line -> !line.get(1).startsWith(NOTHING))
                .map(line -> line.get(0) + ": " + line.get(1) + (line.get(2).isEmpty() ? "" : " (" + line.get(2) + ")"))
                .toList();
    }

    Rows rows() {
        return new Rows(COLUMNS, lines);
    }
}
