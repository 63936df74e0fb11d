package io.duibiao.job;

import java.util.Map;
import java.util.Optional;

/**
 * One claim of a file, not yet understood.
 *
 * @param place where it stands: {@code claims.csv:3}
 * @param cells what is written under each of {@link ClaimsFile#COLUMNS}; a cell that is empty is not there
 */
public record ClaimLine(String place, Map<String, String> cells) {
    public ClaimLine {
        cells = Map.copyOf(cells);
    }

    /** Returns what is written under a column; empty where nothing is. */
    public Optional<String> optional(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /**
     * Returns what is written under a column.
     *
     * @throws UsageException if nothing is
     */
    public String required(String column) {
        return optional(column)
                .orElseThrow(
                        () -> new UsageException(place + ": '" + column + "' is missing. Write it for this claim."));
    }
}
