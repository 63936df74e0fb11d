package io.duibiao.document.format;

import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a Word or Excel file, unpacked one by one as they are asked for, and measured while they are. Nothing is written
 * to a disk, so a name such as {@code ../../x} leads nowhere; an archive within the archive is a part that nobody opens.
 */
final class Archive implements ZipEntrySource {
    /** A part this small may be as repetitive as it likes. */
    private static final long SMALL = 1 << 20;

    private static final String STREAMED = "xl/worksheets/";

    private final ZipFile zip;
    private final Limits limits;
    private final long packed;
    private long unpacked;
    private boolean closed;

    private Archive(RawFile file) throws IOException {
        limits = file.limits();
        packed = file.content().length;
        limits.check(Limit.ENTRIES, entries(file.content()));
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content()))
                .get();
    }

    /** Returns a Word or Excel file as the package of its parts, to be read only. */
    static OPCPackage open(RawFile file) throws IOException {
        Archive archive = new Archive(file);
        try {
            return OPCPackage.open(archive);
        } catch (InvalidFormatException e) {
            archive.close();
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Counts the headers in the archive's directory: what it says of their number may be a lie. */
    private static int entries(byte[] content) {
        int entries = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Meter(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Counts what comes out of a part, so that it ends at the limits, whatever the archive says of its size. */
    private final class Meter extends FilterInputStream {
        private final Limit whole;
        private final long packedPart;
        private long unpackedPart;

        Meter(InputStream part, ZipArchiveEntry entry) {
            super(part);
            whole = entry.getName().startsWith(STREAMED) ? Limit.UNPACKED_MB : Limit.TEXT_MB;
            packedPart = Math.max(1, Math.min(packed, entry.getCompressedSize()));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            Limits.checkTime();
            unpacked += bytes;
            unpackedPart += bytes;
            limits.checkBytes(Limit.UNPACKED_MB, unpacked);
            limits.checkBytes(whole, unpackedPart);
            if (unpackedPart > SMALL) {
                limits.check(Limit.INFLATION, unpackedPart / packedPart);
            }
        }
    }
}
