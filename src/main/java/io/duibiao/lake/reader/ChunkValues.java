package io.duibiao.lake.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.EncodingStats;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;

/**
 * The values of a column of one row group, one a row at most: each different one where it stands in its page, and for each row the
 * number of its value.
 */
final class ChunkValues {
    /** The number of a row without a value. */
    static final int EMPTY = -1;

    private final int width;
    private final boolean mayBeEmpty;
    private final int[] numbers;
    private byte[][] pages = new byte[0][];
    private int[] starts = new int[0];
    private int size;

    private ChunkValues(ColumnDescriptor column, int rows) {
        this.width = switch (column.getPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> Integer.BYTES;
            case INT64 -> Long.BYTES;
            case FIXED_LEN_BYTE_ARRAY -> column.getPrimitiveType().getTypeLength();
            default -> 0;
        };
        this.mayBeEmpty = column.getMaxDefinitionLevel() > 0;
        this.numbers = new int[rows];
    }

    /** Returns whether the pages of a column are written as is known here. */
    static boolean isKnown(ColumnChunkMetaData chunk) {
        EncodingStats encodings = chunk.getEncodingStats();
        return encodings != null
                && !encodings.usesV2Pages()
                && encodings.getDataEncodings().stream()
                        .allMatch(encoding -> encoding == Encoding.PLAIN || encoding.usesDictionary());
    }

    /** Decodes the pages of a column. */
    static ChunkValues of(ColumnDescriptor column, PageReader pages, int rows) throws IOException {
        ChunkValues values = new ChunkValues(column, rows);
        DictionaryPage dictionary = pages.readDictionaryPage();
        if (dictionary != null) {
            values.add(bytes(dictionary.getBytes()), 0, dictionary.getDictionarySize());
        }
        for (int row = 0; row < rows; ) {
            row += values.decode((DataPageV1) pages.readPage(), row);
        }
        return values;
    }

    private static byte[] bytes(BytesInput page) throws IOException {
        return page.toInputStream().readNBytes(Math.toIntExact(page.size()));
    }

    /** Adds values that stand one after another. */
    private void add(byte[] page, int from, int many) {
        pages = Arrays.copyOf(pages, size + many);
        starts = Arrays.copyOf(starts, size + many);
        int at = from;
        for (int i = size; i < size + many; i++) {
            int length = width;
            if (width == 0) {
                length = integer(page, at);
                at += Integer.BYTES;
            }
            pages[i] = page;
            starts[i] = at;
            at += length;
        }
        size += many;
    }

    private int decode(DataPageV1 page, int firstRow) throws IOException {
        byte[] bytes = bytes(page.getBytes());
        int rows = page.getValueCount();
        int[] filled = new int[rows];
        Arrays.fill(filled, 1);
        int at = 0;
        if (mayBeEmpty) {
            if (page.getDlEncoding() != Encoding.RLE) {
                throw new IOException("Levels in " + page.getDlEncoding() + " are not known");
            }
            BitRuns.read(bytes, Integer.BYTES, 1, filled, rows);
            at = Integer.BYTES + integer(bytes, 0);
        }
        int many = Arrays.stream(filled).sum();
        int[] found = new int[many];
        if (page.getValueEncoding() == Encoding.PLAIN) {
            Arrays.setAll(found, i -> size + i);
            add(bytes, at, many);
        } else if (many > 0) {
            BitRuns.read(bytes, at + 1, bytes[at], found, many);
        }
        int next = 0;
        for (int i = 0; i < rows; i++) {
            numbers[firstRow + i] = filled[i] == 1 ? found[next++] : EMPTY;
        }
        return rows;
    }

    /** Returns the number of a row's value. */
    int number(int row) {
        return numbers[row];
    }

    /** Returns how many values there are; their numbers begin at nought. */
    int size() {
        return size;
    }

    /** Returns a value as characters. */
    String text(int number) {
        byte[] page = pages[number];
        int start = starts[number];
        return new String(page, start, integer(page, start - Integer.BYTES), StandardCharsets.UTF_8);
    }

    /** Returns the bytes of a value. */
    byte[] bytes(int number) {
        byte[] page = pages[number];
        int start = starts[number];
        int length = width == 0 ? integer(page, start - Integer.BYTES) : width;
        return Arrays.copyOfRange(page, start, start + length);
    }

    /** Returns a whole number of 32 bits. */
    int integer(int number) {
        return integer(pages[number], starts[number]);
    }

    /** Returns a whole number of 64 bits. */
    long whole(int number) {
        byte[] page = pages[number];
        int start = starts[number];
        return integer(page, start) & 0xFFFF_FFFFL | (long) integer(page, start + Integer.BYTES) << Integer.SIZE;
    }

    /** The lowest byte stands first. */
    private static int integer(byte[] bytes, int at) {
        return bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFF) << 24;
    }
}
