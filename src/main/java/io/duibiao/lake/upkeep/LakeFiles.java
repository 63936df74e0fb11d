package io.duibiao.lake.upkeep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.delta.kernel.Snapshot;
import io.delta.kernel.TableManager;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.TableNotFoundException;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.ScanImpl;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import io.duibiao.lake.storage.TableLog;
import io.duibiao.lake.upkeep.TableStatus.DataFile;
import io.duibiao.schema.LakeFormat;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The tables of a lake in a folder, as their logs tell. */
public final class LakeFiles {
    private static final String SCHEME = "file:";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Engine engine;

    private LakeFiles(Path root, Engine engine) {
        this.root = root;
        this.engine = engine;
    }

    /** Returns the files of the lake in a folder. */
    public static LakeFiles of(Path root) {
        Configuration local = new Configuration(false);
        local.setClass("fs.file.impl", RawLocalFileSystem.class, FileSystem.class);
        return new LakeFiles(root.toAbsolutePath(), DefaultEngine.create(local));
    }

    /** Returns the lake's folder. */
    public Path root() {
        return root;
    }

    /** Returns the tables that are there, in the order in which a figure passes through them. */
    public List<TableStatus> tables() {
        return Tables.all().stream()
                .map(Table::path)
                .flatMap(path -> table(path, Optional.empty()).stream())
                .toList();
    }

    /**
     * Returns a table as of a version, or as it is; empty where there is none.
     *
     * @throws io.duibiao.schema.LakeFormatException if a newer program made the table
     */
    public Optional<TableStatus> table(String path, Optional<Long> version) {
        try {
            var builder = TableManager.loadSnapshot(root.resolve(path).toString());
            Snapshot snapshot = version.map(builder::atVersion).orElse(builder).build(engine);
            LakeFormat.requireReadable(snapshot.getPath(), snapshot.getTableProperties());
            return Optional.of(new TableStatus(
                    path,
                    snapshot.getVersion(),
                    Instant.ofEpochMilli(snapshot.getTimestamp(engine)),
                    files(snapshot),
                    optimized(root.resolve(path))));
        } catch (TableNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Returns the settings of a table, its rules among them; none where there is no table. */
    Map<String, String> properties(String path) {
        try {
            return TableManager.loadSnapshot(root.resolve(path).toString())
                    .build(engine)
                    .getTableProperties();
        } catch (TableNotFoundException e) {
            return Map.of();
        }
    }

    /** Returns the data files in a table's folder that are not of its current version: of earlier ones, or left by a killed run. */
    public List<Path> others(TableStatus table) {
        List<Path> named = table.files().stream().map(DataFile::path).toList();
        try (Stream<Path> files = Files.walk(root.resolve(table.path()))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".parquet")
                            && !file.toString().contains("/" + TableLog.FOLDER + "/"))
                    .filter(file -> !named.contains(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + root.resolve(table.path()), e);
        }
    }

    private List<DataFile> files(Snapshot snapshot) {
        ScanImpl scan = (ScanImpl) snapshot.getScanBuilder().build();
        List<DataFile> files = new ArrayList<>();
        try (CloseableIterator<Row> rows = scan.getScanFiles(engine, true).flatMap(FilteredColumnarBatch::getRows)) {
            while (rows.hasNext()) {
                files.add(file(rows.next()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the log of " + snapshot.getPath(), e);
        }
        return files;
    }

    private static DataFile file(Row row) {
        FileStatus status = InternalScanFileUtils.getAddFileStatus(row);
        Row added = row.getStruct(InternalScanFileUtils.ADD_FILE_ORDINAL);
        int at = InternalScanFileUtils.ADD_FILE_STATS_ORDINAL;
        long rows = added.isNullAt(at)
                ? -1
                : json(added.getString(at)).path("numRecords").asLong(-1);
        return new DataFile(path(status.getPath()), status.getSize(), rows);
    }

    /** Delta Kernel writes a path as Hadoop does: with its scheme, and with spaces and Chinese as they are. */
    private static Path path(String written) {
        return Path.of(written.startsWith(SCHEME) ? written.substring(SCHEME.length()) : written);
    }

    private static Optional<Instant> optimized(Path table) {
        return TableLog.of(table)
                .newestFirst()
                .flatMap(commit -> commit.info().stream())
                .filter(info -> info.path("operation").asText().equals("OPTIMIZE"))
                .map(info -> Instant.ofEpochMilli(info.path("timestamp").asLong()))
                .findFirst();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Delta writes JSON into its log: " + text, e);
        }
    }
}
