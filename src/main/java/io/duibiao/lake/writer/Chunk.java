package io.duibiao.lake.writer;

import java.io.IOException;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/** One column of a row group. */
sealed interface Chunk permits ColumnChunk, TextsChunk {

    /** Leaves the next row empty. */
    void addNothing();

    /** Returns whether every row is filled. */
    boolean isFull();

    /** Writes the column into the open row group of a file. */
    void write(ParquetFileWriter file, MessageType schema, BytesInputCompressor compressor) throws IOException;
}
