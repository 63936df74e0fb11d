package io.duibiao.document.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes become characters: by byte-order mark, else as strict UTF-8, else as UTF-16 where every other byte is zero, else as
 * strict GB 18030. Nothing is replaced or guessed by frequency: detectors fail on short GBK texts.
 *
 * <p>Characters for private use, such as the bullets of Word's symbol fonts, say nothing against UTF-8, whose form is proof enough;
 * in GB 18030 they are what bytes of another encoding become.
 */
final class TextDecoder {
    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 4096;
    private static final char REPLACEMENT = '\ufffd';

    private TextDecoder() {}

    /** Returns the text without its byte-order mark; empty where no encoding fits. */
    static Optional<String> decode(byte[] bytes) {
        if (hasPrefix(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (hasPrefix(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (hasPrefix(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8).filter(text -> text.indexOf(0) < 0);
        if (utf8.isPresent()) {
            return utf8.filter(text -> text.indexOf(REPLACEMENT) < 0);
        }
        Optional<Charset> utf16 = utf16WithoutMark(bytes);
        if (utf16.isPresent()) {
            return strict(bytes, 0, utf16.get());
        }
        return isBrokenUtf8(bytes)
                ? Optional.empty()
                : strict(bytes, 0, GB_18030).filter(TextDecoder::isPlausible);
    }

    /** Returns whether the bytes cannot be text in any encoding that is read: control characters, zeros in no order. */
    static boolean looksBinary(byte[] bytes) {
        if (hasPrefix(bytes, 0xff, 0xfe)
                || hasPrefix(bytes, 0xfe, 0xff)
                || utf16WithoutMark(bytes).isPresent()) {
            return false;
        }
        int end = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] >= 0 && bytes[i] < 0x20 && "\t\n\r\f\u001a".indexOf(bytes[i]) < 0) {
                controls++;
            }
        }
        return controls * 100 > end;
    }

    /** Returns where strict UTF-8 fails first, counted in bytes from 0; the length where it does not. */
    static int firstBrokenByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : bytes.length;
    }

    private static boolean hasPrefix(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, int offset, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Digits, spaces and line ends of a Chinese text in UTF-16 have a zero byte on one and the same side. */
    private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        int end = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (bytes.length % 2 != 0 || zeros[0] + zeros[1] < Math.max(2, end / 100)) {
            return Optional.empty();
        }
        if (zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** A UTF-8 text with a few broken places decodes as GB 18030 too, into nonsense: most of its sequences are still whole. */
    private static boolean isBrokenUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == REPLACEMENT).count();
        long whole = lenient.chars().filter(c -> c >= 0x800 && c != REPLACEMENT).count();
        return broken > 0 && whole > 3 * broken;
    }

    private static boolean isPlausible(String text) {
        return text.chars().noneMatch(c -> (c >= '\ue000' && c <= '\uf8ff') || c == 0 || c == REPLACEMENT);
    }
}
