package io.duibiao.export;

/**
 * What was delivered.
 *
 * @param subject which table
 * @param rows how many rows
 * @param where the files, or the table and its database
 */
public record Exported(Subject subject, int rows, String where) {

    /** Returns one line: {@code 38 rows of rankings: out/rankings.csv}. */
    public String text() {
        return rows + (rows == 1 ? " row of " : " rows of ") + subject.word() + ": " + where;
    }
}
