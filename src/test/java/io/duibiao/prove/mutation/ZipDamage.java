package io.duibiao.prove.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damage to an archive of XML parts that is packed again, so that it reaches what reads the parts. */
final class ZipDamage {

    /** All such damage; damage to a part comes most often. */
    static final List<Mutator> ALL = List.of(
            parts(ZipDamage::damagePart),
            parts(ZipDamage::damagePart),
            parts(ZipDamage::damagePart),
            parts(ZipDamage::damagePart),
            parts(ZipDamage::remove),
            parts(ZipDamage::swap),
            parts(ZipDamage::rename),
            parts(ZipDamage::twice),
            parts(ZipDamage::archiveInside));

    private ZipDamage() {}

    private interface PartDamage {
        void to(Map<String, byte[]> parts, List<String> names, Random chance) throws IOException;
    }

    private static Mutator parts(PartDamage damage) {
        return (content, chance) -> {
            Map<String, byte[]> parts = unpacked(content);
            damage.to(parts, new ArrayList<>(parts.keySet()), chance);
            return packed(parts);
        };
    }

    private static void damagePart(Map<String, byte[]> parts, List<String> names, Random chance) throws IOException {
        String name = names.get(chance.nextInt(names.size()));
        List<Mutator> ways = List.of(TextDamage.WELL_FORMED, TextDamage.WELL_FORMED, TextDamage.MARKUP, Damage.ALL)
                .get(chance.nextInt(4));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        for (int i = 1 + chance.nextInt(2); i > 0; i--) {
            part = ways.get(chance.nextInt(ways.size())).damaged(part, chance);
        }
        parts.put(name, part);
    }

    private static void remove(Map<String, byte[]> parts, List<String> names, Random chance) {
        parts.remove(names.get(chance.nextInt(names.size())));
    }

    private static void swap(Map<String, byte[]> parts, List<String> names, Random chance) {
        String first = names.get(chance.nextInt(names.size()));
        String second = names.get(chance.nextInt(names.size()));
        byte[] part = parts.getOrDefault(first, new byte[0]);
        parts.put(first, parts.getOrDefault(second, new byte[0]));
        parts.put(second, part);
    }

    private static void rename(Map<String, byte[]> parts, List<String> names, Random chance) {
        String name = names.get(chance.nextInt(names.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        parts.remove(name);
        String[] prefixes = {"../../", "/", "C:\\", "xl/../", "%2e%2e/", ""};
        parts.put(prefixes[chance.nextInt(prefixes.length)] + name + (chance.nextBoolean() ? "" : "x"), part);
    }

    private static void twice(Map<String, byte[]> parts, List<String> names, Random chance) {
        String name = names.get(chance.nextInt(names.size()));
        parts.put(name.toUpperCase(java.util.Locale.ROOT), parts.getOrDefault(name, new byte[0]));
    }

    private static void archiveInside(Map<String, byte[]> parts, List<String> names, Random chance) throws IOException {
        parts.put(names.get(chance.nextInt(names.size())), packed(parts));
    }

    private static Map<String, byte[]> unpacked(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
