package io.duibiao.lake.reader;

import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.defaults.internal.data.DefaultColumnarBatch;
import io.delta.kernel.defaults.internal.parquet.ParquetFilterUtils;
import io.delta.kernel.expressions.Predicate;
import io.delta.kernel.types.StructField;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.compat.RowGroupFilter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The row groups of a Parquet file that may hold wanted rows, a batch each. A batch is good until the next one is asked for. */
final class RowGroups implements CloseableIterator<ColumnarBatch> {
    /** Row groups of more bytes go to Kernel, which holds fewer rows at once. */
    private static final long LARGE = 64L << 20;

    private final ParquetFileReader file;
    private final StructType columns;
    private final MessageType stored;
    private final Queue<Integer> wanted;

    private RowGroups(ParquetFileReader file, StructType columns, MessageType stored, Queue<Integer> wanted) {
        this.file = file;
        this.columns = columns;
        this.stored = stored;
        this.wanted = wanted;
    }

    /**
     * Opens a file.
     *
     * @param path its path or URL
     * @param hadoop how it is reached
     * @param columns which columns
     * @param predicate by which row groups are passed by
     * @return its row groups; empty where it holds columns that are not known here, or large row groups
     * @throws IOException if it cannot be read
     */
    static Optional<RowGroups> of(Path path, Configuration hadoop, StructType columns, Optional<Predicate> predicate)
            throws IOException {
        ParquetFileReader file = ParquetFileReader.open(
                HadoopInputFile.fromPath(path, hadoop),
                HadoopReadOptions.builder(hadoop).withUseHadoopVectoredIo(false).build());
        try {
            MessageType schema = file.getFooter().getFileMetaData().getSchema();
            Optional<MessageType> stored = stored(schema, columns);
            if (stored.isPresent()
                    && file.getRowGroups().stream().allMatch(group -> group.getTotalByteSize() <= LARGE)) {
                file.setRequestedSchema(stored.get());
                return Optional.of(new RowGroups(file, columns, stored.get(), wanted(file, schema, predicate)));
            }
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
        file.close();
        return Optional.empty();
    }

    private static Optional<MessageType> stored(MessageType schema, StructType columns) {
        List<Type> types = new ArrayList<>();
        for (StructField column : columns.fields()) {
            if (!schema.containsField(column.getName())
                    || !StoredColumn.isKnown(column.getDataType(), schema.getType(column.getName()))) {
                return Optional.empty();
            }
            types.add(schema.getType(column.getName()));
        }
        return types.isEmpty() ? Optional.empty() : Optional.of(new MessageType(schema.getName(), types));
    }

    private static Queue<Integer> wanted(ParquetFileReader file, MessageType schema, Optional<Predicate> predicate) {
        List<BlockMetaData> all = file.getRowGroups();
        List<BlockMetaData> left = predicate
                .flatMap(wanted -> ParquetFilterUtils.toParquetFilter(schema, wanted))
                .map(filter -> RowGroupFilter.filterRowGroups(
                        List.of(RowGroupFilter.FilterLevel.STATISTICS), FilterCompat.get(filter), all, file))
                .orElse(all);
        Queue<Integer> wanted = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            if (left.contains(all.get(i))) {
                wanted.add(i);
            }
        }
        return wanted;
    }

    @Override
    public boolean hasNext() {
        return !wanted.isEmpty();
    }

    @Override
    public ColumnarBatch next() {
        try {
            GroupColumns group = new GroupColumns(
                    file.readRowGroup(wanted.remove()),
                    stored,
                    file.getFooter().getFileMetaData().getCreatedBy());
            ColumnVector[] vectors = columns.fields().stream()
                    .map(column -> new StoredColumn(
                            column.getDataType(), stored.getColumnDescription(new String[] {column.getName()}), group))
                    .toArray(ColumnVector[]::new);
            return new DefaultColumnarBatch(group.rows(), columns, vectors);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getFile(), e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
