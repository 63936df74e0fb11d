package io.duibiao.lake.reader;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duibiao.schema.Kept;
import io.duibiao.schema.RunId;
import io.duibiao.schema.StoredDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was known on a day, by the comings and goings of the files.
 *
 * <ol>
 *   <li>What the first version of a file says is known from its release on, whenever it was handed in; the caller looks at that.
 *   <li>What a later version says, in other bytes, is known from the day of the run that took it in.
 *   <li>What a file said that was removed or replaced is known until the day before the run that found it so: a tombstone, with
 *       a day of its own.
 *   <li>The same bytes read otherwise (a correction, a better reader) say what they always said: the old reading was never known.
 * </ol>
 *
 * <p>Days are those of runs, in China's time, as those of releases are.
 */
final class History implements Knowledge {
    private final LocalDate day;
    private final Map<String, List<Stay>> staysBySource;

    /**
     * Takes the documents of a lake, those taken back included.
     *
     * @param day the day whose knowledge counts
     */
    History(LocalDate day, List<Kept<StoredDocument>> documents) {
        this.day = day;
        this.staysBySource = documents.stream()
                .sorted(comparing(Kept::run))
                .collect(groupingBy(document -> document.what().source(), collectingAndThen(toList(), Stay::of)));
    }

    @Override
    public boolean holds(Paper paper, Kept<?> row) {
        Optional<Stay> own = stayOf(paper, row);
        boolean hadArrived = own.filter(stay -> !stay.equals(stays(paper).get(0)))
                .map(stay -> isPast(stay.start()))
                .orElse(true);
        boolean isThere = row.withdrawnBy().isEmpty()
                || tombstone(own, row).filter(end -> !isPast(end)).isPresent();
        return hadArrived && isThere;
    }

    @Override
    public boolean tookBack(Paper paper, Kept<?> row) {
        return tombstone(stayOf(paper, row), row).filter(this::isPast).isPresent();
    }

    private List<Stay> stays(Paper paper) {
        return staysBySource.getOrDefault(paper.source(), List.of());
    }

    private Optional<Stay> stayOf(Paper paper, Kept<?> row) {
        return stays(paper).stream()
                .filter(stay -> stay.id().equals(paper.id()) && stay.reaches(row.run()))
                .findFirst();
    }

    private static Optional<String> tombstone(Optional<Stay> stay, Kept<?> row) {
        return stay.flatMap(own -> row.withdrawnBy().flatMap(own::tombstone));
    }

    private boolean isPast(String run) {
        return RunId.day(run).filter(known -> !known.isAfter(day)).isPresent();
    }
}
