package io.duibiao.lake.reader;

import java.util.Arrays;

/** Small numbers as Parquet packs them: runs of the same one, and groups of eight in as many bits each as the largest one needs. */
final class BitRuns {
    private BitRuns() {}

    /**
     * Reads numbers.
     *
     * @param bytes where they stand
     * @param from where they begin
     * @param width the bits of a number, at most 32
     * @param into takes them
     * @param many how many
     */
    static void read(byte[] bytes, int from, int width, int[] into, int many) {
        int at = from;
        int done = 0;
        while (done < many) {
            int head = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes[at++];
                head |= (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            if ((head & 1) == 0) {
                int end = (int) Math.min(many, (long) done + (head >>> 1));
                int value = 0;
                for (int bit = 0; bit < width; bit += Byte.SIZE) {
                    value |= (bytes[at++] & 0xFF) << bit;
                }
                Arrays.fill(into, done, end, value);
                done = end;
            } else {
                int groups = head >>> 1;
                int end = (int) Math.min(many, done + 8L * groups);
                unpack(bytes, at, width, into, done, end);
                at += groups * width;
                done = end;
            }
        }
    }

    /** The lowest bit of the first byte is the first one. */
    private static void unpack(byte[] bytes, int from, int width, int[] into, int first, int end) {
        long mask = (1L << width) - 1;
        long held = 0;
        int bits = 0;
        int at = from;
        for (int i = first; i < end; i++) {
            while (bits < width) {
                held |= (bytes[at++] & 0xFFL) << bits;
                bits += Byte.SIZE;
            }
            into[i] = (int) (held & mask);
            held >>>= width;
            bits -= width;
        }
    }
}
