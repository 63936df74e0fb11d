package io.duibiao.lake.writer;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.values.bitpacking.BytePacker;
import org.apache.parquet.column.values.bitpacking.Packer;

/**
 * Small numbers as a page holds them: run lengths and packed bits, after the <a
 * href="https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE">Parquet format</a>. Numbers are packed by eight; where
 * one repeats so often that naming it once is shorter, a run of it stands instead.
 */
final class RunLengths {
    private static final int PACKED = 8;
    /** A run of fewer bits than these is no shorter than they are, packed. */
    private static final int BITS_OF_A_RUN = 32;
    /** How many bytes the length before a run or before packed numbers takes at most. */
    private static final int BYTES_OF_A_LENGTH = 5;

    private static final int[] NONE = {};

    private final int[] numbers;
    private final int many;
    private final int width;
    private final BytePacker packer;
    private final byte[] bytes;
    private int end;

    private RunLengths(int[] numbers, int many, int width) {
        this.numbers = numbers;
        this.many = many;
        this.width = width;
        this.packer = Packer.LITTLE_ENDIAN.newBytePacker(width);
        int groups = many / PACKED + 1;
        this.bytes = new byte[groups * (width + BYTES_OF_A_LENGTH) + 2 * BYTES_OF_A_LENGTH];
    }

    /** Returns how many bits the numbers below a size take, at least one. */
    static int width(int size) {
        return Math.max(1, BytesUtils.getWidthFromMaxInt(size - 1));
    }

    /** Returns the bytes of the first of these numbers, each of so many bits. */
    static BytesInput of(int[] numbers, int many, int width) {
        return new RunLengths(numbers, many, width).all();
    }

    /** Returns the bytes of one number of so many bits, so many times. */
    static BytesInput one(int number, int times, int width) {
        RunLengths run = new RunLengths(NONE, 0, width);
        run.repeat(number, times);
        return BytesInput.from(run.bytes, 0, run.end);
    }

    /** Returns bytes with their number before them, as a page's levels stand. */
    static BytesInput afterLength(BytesInput bytes) {
        return BytesInput.concat(BytesInput.fromInt(Math.toIntExact(bytes.size())), bytes);
    }

    private BytesInput all() {
        int unpacked = 0;
        int at = 0;
        while (at < many) {
            int run = run(at);
            if (run >= PACKED && run * width >= BITS_OF_A_RUN) {
                pack(unpacked, at);
                repeat(numbers[at], run);
                at += run;
                unpacked = at;
            } else {
                at += Math.min(PACKED, many - at);
            }
        }
        pack(unpacked, many);
        return BytesInput.from(bytes, 0, end);
    }

    private int run(int from) {
        int to = from + 1;
        while (to < many && numbers[to] == numbers[from]) {
            to++;
        }
        return to - from;
    }

    private void repeat(int number, int times) {
        putLength(times << 1);
        for (int bits = 0; bits < width; bits += Byte.SIZE) {
            bytes[end++] = (byte) (number >>> bits);
        }
    }

    /** Only the last numbers of all may be fewer than eight: packed ones go on to the next eighth otherwise. */
    private void pack(int from, int to) {
        if (from == to) {
            return;
        }
        putLength((to - from + PACKED - 1) / PACKED << 1 | 1);
        int at = from;
        for (; at + PACKED <= to; at += PACKED) {
            packer.pack8Values(numbers, at, bytes, end);
            end += width;
        }
        if (at < to) {
            int[] last = new int[PACKED];
            System.arraycopy(numbers, at, last, 0, to - at);
            packer.pack8Values(last, 0, bytes, end);
            end += width;
        }
    }

    private void putLength(int length) {
        int rest = length;
        while (rest >= 0x80) {
            bytes[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
    }
}
