package io.duibiao.lake.reader;

import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.exceptions.KernelEngineException;
import io.delta.kernel.exceptions.KernelException;
import io.delta.kernel.exceptions.TableNotFoundException;
import io.delta.kernel.expressions.Predicate;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.SnapshotImpl;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.types.StructField;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import io.duibiao.schema.LakeFormat;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table of the lake as Delta Kernel reads it.
 *
 * @param <R> the record that a row holds
 */
final class KernelTable<R> {
    private final Engine engine;
    private final String path;
    private final Table<R> table;

    KernelTable(Engine engine, String root, Table<R> table) {
        this.engine = engine;
        this.path = root + "/" + table.path();
        this.table = table;
    }

    /**
     * Returns the records of the rows that pass a filter, in the order of the table's files.
     *
     * @param filter which rows
     * @param unread columns of text that are not needed and come out blank
     * @throws NoLakeException if there is no table
     * @throws io.duibiao.schema.LakeFormatException if a newer program made the table
     */
    List<R> rows(Filter filter, Set<String> unread) {
        return rows(snapshot(), filter, unread);
    }

    /** Returns the records of one version; empty where it can no longer be read, because its files were removed. */
    Optional<List<R>> rows(Filter filter, long version) {
        try {
            return Optional.of(
                    rows(TableManager.loadSnapshot(path).atVersion(version).build(engine), filter, Set.of()));
        } catch (KernelException | KernelEngineException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Returns the version of the table. */
    long version() {
        return snapshot().getVersion();
    }

    /** Returns the table's own id: one that was made anew in the same folder has another. */
    String id() {
        return ((SnapshotImpl) snapshot()).getMetadata().getId();
    }

    /** Hands over the records of the rows that pass a filter, one after another, so that no more than a batch is in memory. */
    void each(Filter filter, Set<String> unread, Consumer<R> taker) {
        each(snapshot(), filter, unread, taker);
    }

    private List<R> rows(Snapshot snapshot, Filter filter, Set<String> unread) {
        List<R> records = new ArrayList<>();
        each(snapshot, filter, unread, records::add);
        return records;
    }

    private void each(Snapshot snapshot, Filter filter, Set<String> unread, Consumer<R> taker) {
        Wanted wanted = new Wanted(filter, table.columnNames());
        Scan scan = scan(snapshot, wanted, unread);
        Row state = scan.getScanState(engine);
        RowReader reader = new RowReader();
        try (CloseableIterator<FilteredColumnarBatch> batches = scan.getScanFiles(engine)
                .flatMap(FilteredColumnarBatch::getRows)
                .flatMap(file -> contents(state, file, wanted.predicate()))) {
            while (batches.hasNext()) {
                hand(batches.next(), wanted, reader, taker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static Scan scan(Snapshot snapshot, Wanted wanted, Set<String> unread) {
        List<StructField> fields = snapshot.getSchema().fields().stream()
                .filter(field -> !unread.contains(field.getName()))
                .toList();
        var builder = snapshot.getScanBuilder().withReadSchema(new StructType(fields));
        return wanted.predicate().map(builder::withFilter).orElse(builder).build();
    }

    private Snapshot snapshot() {
        try {
            Snapshot snapshot = TableManager.loadSnapshot(path).build(engine);
            LakeFormat.requireReadable(path, snapshot.getTableProperties());
            return snapshot;
        } catch (TableNotFoundException e) {
            throw new NoLakeException(path, e);
        }
    }

    private CloseableIterator<FilteredColumnarBatch> contents(Row state, Row file, Optional<Predicate> predicate) {
        StructType columns = ScanStateRow.getPhysicalDataReadSchema(state);
        var status = Utils.singletonCloseableIterator(InternalScanFileUtils.getAddFileStatus(file));
        try {
            CloseableIterator<ColumnarBatch> data = engine.getParquetHandler()
                    .readParquetFiles(status, columns, predicate)
                    .map(FileReadResult::getData);
            return Scan.transformPhysicalData(engine, state, file, data);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private void hand(FilteredColumnarBatch batch, Wanted wanted, RowReader reader, Consumer<R> taker) {
        KernelValues values = new KernelValues(table.columns(), batch.getData());
        Optional<ColumnVector> selected = batch.getSelectionVector();
        for (int row = 0; row < batch.getData().getSize(); row++) {
            boolean live = selected.isEmpty() || selected.get().getBoolean(row);
            if (live && wanted.includes(values, row)) {
                taker.accept(table.read(reader.at(values.row(row))));
            }
        }
    }
}
