package io.duibiao.prove.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Damage to what a PDF says of itself, and to its packed streams, which are packed again. */
final class PdfDamage {
    private static final Pattern COUNT =
            Pattern.compile("(?<=/(?:Length|Count|Size|Prev|First|N|Columns|Predictor|Rotate|Length1|XRefStm) )-?\\d+");
    private static final Pattern OFFSET = Pattern.compile("\\d{10}(?= \\d{5} [nf])|(?<=startxref\\s{1,2})\\d+");
    private static final Pattern REFERENCE = Pattern.compile("\\b\\d+ 0 R\\b");
    private static final Pattern NAME = Pattern.compile("/[A-Z][A-Za-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final String[] NUMBERS = {
        "-1", "0", "1", "2147483647", "4294967296", "99999999999999999999", "7", "1e9"
    };

    /** All such damage; damage within streams comes most often. */
    static final List<Mutator> ALL = List.of(
            (content, chance) -> other(content, COUNT, NUMBERS[chance.nextInt(NUMBERS.length)], chance),
            (content, chance) -> other(content, OFFSET, NUMBERS[chance.nextInt(NUMBERS.length)], chance),
            (content, chance) -> swapped(content, REFERENCE, chance),
            (content, chance) -> swapped(content, NAME, chance),
            PdfDamage::stream,
            PdfDamage::stream,
            PdfDamage::packedTwice);

    private PdfDamage() {}

    private static byte[] other(byte[] content, Pattern what, String by, Random chance) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<MatchResult> found = what.matcher(text).results().limit(5000).toList();
        if (found.isEmpty()) {
            return content;
        }
        MatchResult one = found.get(chance.nextInt(found.size()));
        return Damage.replaced(content, one.start(), one.end(), by.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] swapped(byte[] content, Pattern what, Random chance) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<MatchResult> found = what.matcher(text).results().limit(5000).toList();
        return found.isEmpty()
                ? content
                : other(content, what, found.get(chance.nextInt(found.size())).group(), chance);
    }

    private static byte[] stream(byte[] content, Random chance) throws IOException {
        return streams(content, chance, plain -> {
            byte[] damaged = other(plain, NUMBER, NUMBERS[chance.nextInt(NUMBERS.length)], chance);
            return chance.nextBoolean()
                    ? damaged
                    : Damage.ALL.get(chance.nextInt(Damage.ALL.size())).damaged(damaged, chance);
        });
    }

    private static byte[] packedTwice(byte[] content, Random chance) throws IOException {
        return streams(content, chance, PdfDamage::packed);
    }

    private interface StreamDamage {
        byte[] to(byte[] plain) throws IOException;
    }

    private static byte[] streams(byte[] content, Random chance, StreamDamage damage) throws IOException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<MatchResult> found =
                Pattern.compile("(?<=\\bstream\r?\n)").matcher(text).results().toList();
        if (found.isEmpty()) {
            return content;
        }
        int start = found.get(chance.nextInt(found.size())).start();
        int end = Math.max(start, text.indexOf("endstream", start));
        byte[] plain;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content, start, end - start))) {
            plain = in.readNBytes(1 << 22);
        } catch (IOException e) {
            return content;
        }
        return Damage.replaced(content, start, end, packed(damage.to(plain)));
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
