package io.duibiao.schema;

import java.util.Map;

/**
 * The format of a lake: how its tables are made beyond their columns. Each table carries its number as a property, so that an upgrade
 * that breaks off goes on where it stopped. A change of columns is a new format too.
 *
 * <ol>
 *   <li>Tables without a number.
 *   <li>Data files of replaced versions are kept for {@link #DAYS_KEPT} days; before, Delta kept them for seven, whatever a vacuum
 *       was asked for.
 * </ol>
 */
public final class LakeFormat {

    /** The format that this program writes. */
    public static final int CURRENT = 2;

    /** So many days a data file stays that only replaced versions name. */
    public static final int DAYS_KEPT = 30;

    private static final int UNMARKED = 1;
    private static final String NUMBER = "duibiao.format";
    private static final String KEPT = "delta.deletedFileRetentionDuration";

    private LakeFormat() {}

    /** Returns the properties of a table in the current format. */
    public static Map<String, String> properties() {
        return Map.of(NUMBER, Integer.toString(CURRENT), KEPT, "interval " + DAYS_KEPT + " days");
    }

    /**
     * Returns the format of a table.
     *
     * @param properties the table's properties
     */
    public static int of(Map<String, String> properties) {
        return Integer.parseInt(properties.getOrDefault(NUMBER, Integer.toString(UNMARKED)));
    }

    /**
     * Makes sure that this program understands a table; older formats can be read as they are.
     *
     * @param table where the table is, for the message
     * @throws LakeFormatException if a newer program made it
     */
    public static void requireReadable(String table, Map<String, String> properties) {
        if (of(properties) > CURRENT) {
            throw LakeFormatException.newer(table, of(properties));
        }
    }

    /**
     * Makes sure that this program may write to a table.
     *
     * @param table where the table is, for the message
     * @throws LakeFormatException if it is of an older format, or a newer one
     */
    public static void requireWritable(String table, Map<String, String> properties) {
        requireReadable(table, properties);
        if (of(properties) < CURRENT) {
            throw LakeFormatException.older(table, of(properties));
        }
    }
}
