package io.duibiao.document.format;

import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The bytes of a PDF. PDFBox unpacks each stream into memory whole, so packed streams are measured before it sees them, streams
 * packed several times too.
 */
final class PdfSource {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] content;
    private final Limits limits;
    private long unpacked;

    private PdfSource(RawFile file) {
        content = file.content();
        limits = file.limits();
    }

    /** Opens a file. */
    static PDDocument open(RawFile file) throws IOException {
        new PdfSource(file).measure();
        return Loader.loadPDF(new Stoppable(file.content()));
    }

    private void measure() {
        for (int i = 0; i + STREAM.length + 2 < content.length; i++) {
            if (content[i] == 's' && java.util.Arrays.equals(content, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int start = i + STREAM.length;
                start += content[start] == '\r' ? 2 : 1;
                measure(new ByteArrayInputStream(content, start, content.length - start));
            }
        }
    }

    /** What is no packed stream, or a broken one, ends early: it costs PDFBox as little. */
    private void measure(InputStream from) {
        byte[] buffer = new byte[1 << 14];
        try (InputStream stream = unpacked(from)) {
            long piece = 0;
            for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                Limits.checkTime();
                piece += read;
                unpacked += read;
                limits.checkBytes(Limit.TEXT_MB, piece);
                limits.checkBytes(Limit.UNPACKED_MB, unpacked);
            }
        } catch (IOException e) {
            // Not packed this way, or broken.
        }
    }

    private static InputStream unpacked(InputStream from) throws IOException {
        InputStream stream = new BufferedInputStream(from);
        int layers = 0;
        while (isPacked(stream)) {
            stream = new BufferedInputStream(new InflaterInputStream(stream));
            layers++;
        }
        return layers == 0 ? InputStream.nullInputStream() : stream;
    }

    /** Returns whether the first two bytes are those of a zlib stream. */
    private static boolean isPacked(InputStream stream) throws IOException {
        stream.mark(2);
        int first = stream.read();
        int second = stream.read();
        stream.reset();
        return second >= 0 && (first & 0xf) == 8 && first >> 4 < 8 && (first << 8 | second) % 31 == 0;
    }

    /** Bytes that end for a reader whose time is over: a broken PDF can send it in circles. */
    private static final class Stoppable extends RandomAccessReadBuffer {
        Stoppable(byte[] content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            Limits.checkTime();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            Limits.checkTime();
            return super.read(buffer, offset, length);
        }
    }
}
