package io.duibiao.lake.writer;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.catalyst.catalog.ExternalCatalogUtils;

/**
 * Where the files of a table go.
 *
 * @param folder the table's folder or URL
 * @param periodColumn the name of the column whose values may name folders
 * @param byPeriod whether each period has a folder of its own
 * @param keys the names of the columns by which files are skipped
 */
public record TableShape(String folder, String periodColumn, boolean byPeriod, List<String> keys)
        implements Serializable {

    boolean isFolder(String column) {
        return byPeriod && column.equals(periodColumn);
    }

    String subfolder(String period) {
        return periodColumn + "=" + ExternalCatalogUtils.escapePathName(period);
    }
}
