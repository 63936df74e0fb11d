package io.duibiao.lake.writer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.schema.Column;
import io.duibiao.schema.RowWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.bytes.DirectByteBufferAllocator;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** One Parquet file while it is written, a row group in memory. */
final class TableFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS_A_GROUP = 60_000;
    private static final int BYTES_A_PAGE = 1 << 20;
    private static final long BYTES_A_BLOCK = 128L << 20;

    private final Path path;
    private final Configuration hadoop;
    private final List<Column> columns;
    private final int keys;
    private final MessageType schema;
    private final ParquetFileWriter file;
    private final CodecFactory codecs;
    private final OpenGroup group;
    private final RuleCheck rules;
    private final Map<String, Statistics<?>> ranges = new LinkedHashMap<>();
    private final RowCells cells;
    private final RowWriter row;
    private final ChunkSets sets;
    private final Chunk[] chunks;
    private int held;
    private long rows;

    /** Opens a file of some columns, whose row groups are gathered in one of these sets of chunks. */
    TableFile(Path path, Configuration hadoop, FileColumns kept, ChunkSets sets) throws IOException {
        this.path = path;
        this.hadoop = hadoop;
        this.columns = kept.columns();
        this.keys = kept.keys();
        this.rules = kept.rules();
        this.schema = schema(columns);
        this.codecs =
                CodecFactory.createDirectCodecFactory(hadoop, DirectByteBufferAllocator.getInstance(), BYTES_A_PAGE);
        this.file = new ParquetFileWriter(
                HadoopOutputFile.fromPath(path, hadoop),
                schema,
                ParquetFileWriter.Mode.CREATE,
                BYTES_A_BLOCK,
                0,
                ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
                ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
                false);
        this.group = new OpenGroup(file, schema, codecs.getCompressor(CompressionCodecName.SNAPPY));
        this.sets = sets;
        this.chunks = sets.take();
        this.cells = new RowCells(chunks, kept.folder());
        this.row = new RowWriter(cells);
        file.start();
    }

    private static MessageType schema(List<Column> columns) {
        return new MessageType(
                "spark_schema",
                columns.stream().map(column -> ParquetColumn.of(column).field()).toList());
    }

    /**
     * Adds the row that this writes.
     *
     * @throws IllegalStateException if one of the rows so far breaks a rule of the table; it may show with a later one only
     */
    void add(Consumer<RowWriter> write) throws IOException {
        cells.begin();
        write.accept(row);
        cells.end();
        held++;
        if (held == ROWS_A_GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        if (held == 0) {
            return;
        }
        rules.require(chunks);
        file.startBlock(held);
        for (Chunk chunk : chunks) {
            chunk.write(group);
        }
        file.endBlock();
        for (int i = 0; i < keys; i++) {
            Statistics<?> range = ((ColumnChunk) chunks[i]).range();
            ranges.computeIfAbsent(columns.get(i).name(), name -> Statistics.createStats(range.type()))
                    .mergeStatistics(range);
        }
        rows += held;
        for (Chunk chunk : chunks) {
            chunk.clear();
        }
        cells.restart();
        held = 0;
    }

    /** Lets go of the records of the rows so far, of which no later one shares a part. */
    void forget() {
        cells.forget();
    }

    /**
     * Ends the file, and returns what is to be known of it, but for where it is in the table.
     *
     * @throws IllegalStateException if a row breaks a rule of the table
     */
    WrittenFile end(String relative, String period) throws IOException {
        endGroup();
        sets.giveBack(chunks);
        file.end(Map.of());
        codecs.release();
        FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
        return new WrittenFile(relative, period, status.getLen(), status.getModificationTime(), rows, statistics());
    }

    /** Leaves the file unfinished. */
    void abandon() throws IOException {
        codecs.release();
        file.close();
        path.getFileSystem(hadoop).delete(path, false);
    }

    private String statistics() {
        ObjectNode all = JSON.createObjectNode().put("numRecords", rows);
        ObjectNode low = all.putObject("minValues");
        ObjectNode high = all.putObject("maxValues");
        ObjectNode empty = all.putObject("nullCount");
        ranges.forEach((name, range) -> {
            if (range.hasNonNullValue() && range.genericGetMin() instanceof Binary least) {
                low.put(name, least.toStringUsingUTF8());
                high.put(name, ((Binary) range.genericGetMax()).toStringUsingUTF8());
            }
            empty.put(name, range.getNumNulls());
        });
        return all.toString();
    }
}
