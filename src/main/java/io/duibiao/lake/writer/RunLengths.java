package io.duibiao.lake.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/** Small numbers as a page holds them: run lengths and packed bits, after the Parquet format. */
final class RunLengths implements AutoCloseable {
    private final RunLengthBitPackingHybridEncoder encoder;

    /** Takes numbers of so many bits. */
    RunLengths(int width) {
        encoder = new RunLengthBitPackingHybridEncoder(width, 1 << 10, 1 << 20, HeapByteBufferAllocator.getInstance());
    }

    /** Returns how many bits the numbers below a size take, at least one. */
    static int width(int size) {
        return Math.max(1, BytesUtils.getWidthFromMaxInt(size - 1));
    }

    void add(int number) throws IOException {
        encoder.writeInt(number);
    }

    /** Returns the bytes; those of the encoder are gone once it is closed. */
    BytesInput bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        encoder.toBytes().writeAllTo(bytes);
        return BytesInput.from(bytes.toByteArray());
    }

    /** Returns the bytes with their number before them, as a page's levels stand. */
    BytesInput bytesAfterLength() throws IOException {
        return afterLength(bytes());
    }

    /** Returns bytes with their number before them. */
    static BytesInput afterLength(BytesInput bytes) {
        return BytesInput.concat(BytesInput.fromInt(Math.toIntExact(bytes.size())), bytes);
    }

    /** Returns the bytes of one number of so many bits, so many times. */
    static BytesInput one(int width, int number, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * Integer.BYTES);
        BytesUtils.writeUnsignedVarInt(times << 1, bytes);
        BytesUtils.writeIntLittleEndianPaddedOnBitWidth(bytes, number, width);
        return BytesInput.from(bytes.toByteArray());
    }

    @Override
    public void close() {
        encoder.close();
    }
}
