package io.duibiao.lake.writer;

import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/**
 * The row group of a file into which chunks write themselves, one after the other, with the room that each of them needs for the
 * numbers of a page.
 */
final class OpenGroup {
    /** How many rows a page has at most. */
    static final int ROWS_A_PAGE = 20_000;

    private final ParquetFileWriter file;
    private final MessageType schema;
    private final BytesInputCompressor compressor;
    private final int[] numbers = new int[ROWS_A_PAGE];
    private final int[] levels = new int[ROWS_A_PAGE];

    /** Makes the groups of a file of these columns, whose pages this makes smaller. */
    OpenGroup(ParquetFileWriter file, MessageType schema, BytesInputCompressor compressor) {
        this.file = file;
        this.schema = schema;
        this.compressor = compressor;
    }

    ParquetFileWriter file() {
        return file;
    }

    MessageType schema() {
        return schema;
    }

    /** Returns what makes a page smaller; what it gives holds until it is asked again. */
    BytesInputCompressor compressor() {
        return compressor;
    }

    /** Returns room for the numbers of a page. */
    int[] numbers() {
        return numbers;
    }

    /** Returns room for what says which rows of a page are filled. */
    int[] levels() {
        return levels;
    }
}
