package io.duibiao.extract;

import io.duibiao.document.Document;
import io.duibiao.job.FileStatements;
import io.duibiao.observation.IndicatorWords;
import io.duibiao.reference.Names;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects of files that the catalogue of indicators does not know. Spellings that the catalogue takes for one name are one
 * subject. Figures of sub-areas are left out: they are never compared, whatever the catalogue knows.
 */
public final class UnknownSubjects {
    private final IndicatorWords indicatorWords;

    /** Makes the search for what these catalogues do not know. */
    public UnknownSubjects(Reference reference) {
        this.indicatorWords = new IndicatorWords(reference.indicators(), reference.units());
    }

    /** Returns the unknown subjects of the files, the most frequent first, then in the order of the files. */
    public List<UnknownSubject> of(List<FileStatements> files) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (FileStatements file : files) {
            file.document().ifPresent(document -> file.statements().stream()
                    .filter(this::isUnknown)
                    .forEach(statement -> tallies.computeIfAbsent(
                                    Names.normal(statement.subject()), name -> new Tally(document, statement))
                            .add(statement)));
        }
        return tallies.values().stream()
                .map(Tally::subject)
                .sorted(Comparator.comparingInt(UnknownSubject::times).reversed())
                .toList();
    }

    private boolean isUnknown(Statement statement) {
        return statement.measure().isObservation()
                && !statement.subject().isBlank()
                && statement.scope().region().kind() != RegionWords.Kind.SUB_AREA
                && indicatorWords.indicatorOf(statement).isEmpty()
                && indicatorWords.indicatorOf(statement.subject()).isEmpty();
    }

    /** What is counted of one subject. */
    private static final class Tally {
        private final Document document;
        private final Statement first;
        private final Map<String, Integer> units = new LinkedHashMap<>();
        private final List<String> amountUnits = new ArrayList<>();
        private int times;

        Tally(Document document, Statement first) {
            this.document = document;
            this.first = first;
        }

        void add(Statement statement) {
            String unit = statement.quantity().unit().symbol();
            times++;
            units.merge(unit, 1, Integer::sum);
            if (statement.measure() == Measure.LEVEL || statement.measure() == Measure.INCREMENT) {
                amountUnits.add(unit);
            }
        }

        UnknownSubject subject() {
            String amountUnit = amountUnits.stream()
                    .max(Comparator.comparingInt(unit -> Collections.frequency(amountUnits, unit)))
                    .orElse("");
            return new UnknownSubject(
                    first.subject(),
                    times,
                    units,
                    amountUnit,
                    first.evidence().clause(),
                    document.source() + ":" + first.evidence().place().label());
        }
    }
}
