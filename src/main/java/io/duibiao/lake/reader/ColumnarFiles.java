package io.duibiao.lake.reader;

import io.delta.kernel.defaults.engine.DefaultParquetHandler;
import io.delta.kernel.defaults.engine.fileio.FileIO;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.expressions.Predicate;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Parquet files, read by columns: of a row group that columns alone are decoded of which a value is asked for, so that most of a wide
 * table stays as it is where a few rows are wanted. Kernel decodes every value of every row; files that hold something else than
 * {@link RowGroups} knows are left to it.
 */
final class ColumnarFiles extends DefaultParquetHandler {
    private final Configuration hadoop;

    ColumnarFiles(FileIO io, Configuration hadoop) {
        super(io);
        this.hadoop = hadoop;
    }

    @Override
    public CloseableIterator<FileReadResult> readParquetFiles(
            CloseableIterator<FileStatus> files, StructType columns, Optional<Predicate> predicate) {
        return files.flatMap(file -> read(file, columns, predicate));
    }

    private CloseableIterator<FileReadResult> read(FileStatus file, StructType columns, Optional<Predicate> predicate) {
        try {
            Optional<RowGroups> groups = RowGroups.of(new Path(file.getPath()), hadoop, columns, predicate);
            return groups.isPresent()
                    ? groups.get().map(batch -> new FileReadResult(batch, file.getPath()))
                    : super.readParquetFiles(Utils.singletonCloseableIterator(file), columns, predicate);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getPath(), e);
        }
    }
}
