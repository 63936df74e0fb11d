package io.duibiao.prove.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Damage to the records of an old Excel file: their kinds, lengths, order and content. */
final class XlsDamage {
    private static final String STREAM = "Workbook";

    /** All such damage. */
    static final List<Mutator> ALL = List.of(
            records(XlsDamage::otherLength),
            records(XlsDamage::otherKind),
            records(XlsDamage::remove),
            records(XlsDamage::repeat),
            records(XlsDamage::swap),
            records(XlsDamage::damageOne),
            records(XlsDamage::damageOne));

    private XlsDamage() {}

    private interface RecordDamage {
        void to(List<byte[]> records, int at, Random chance) throws IOException;
    }

    private static Mutator records(RecordDamage damage) {
        return (content, chance) -> {
            try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                byte[] stream;
                try (InputStream in = container.createDocumentInputStream(STREAM)) {
                    stream = in.readAllBytes();
                }
                List<byte[]> records = split(stream);
                for (int i = 1 + chance.nextInt(3); i > 0; i--) {
                    damage.to(records, chance.nextInt(records.size()), chance);
                }
                ByteArrayOutputStream joined = new ByteArrayOutputStream();
                for (byte[] one : records) {
                    joined.write(one);
                }
                container.createOrUpdateDocument(new ByteArrayInputStream(joined.toByteArray()), STREAM);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                container.writeFilesystem(out);
                return out.toByteArray();
            }
        };
    }

    private static List<byte[]> split(byte[] stream) {
        List<byte[]> records = new ArrayList<>();
        int at = 0;
        while (at + 4 <= stream.length) {
            int length = 4 + (stream[at + 2] & 0xff) + 256 * (stream[at + 3] & 0xff);
            records.add(Arrays.copyOfRange(stream, at, Math.min(stream.length, at + length)));
            at += length;
        }
        return records;
    }

    private static void otherLength(List<byte[]> records, int at, Random chance) {
        byte[] one = records.get(at);
        one[2] = (byte) chance.nextInt(256);
        one[3] = (byte) (chance.nextInt(3) == 0 ? chance.nextInt(256) : one[3]);
    }

    private static void otherKind(List<byte[]> records, int at, Random chance) {
        System.arraycopy(records.get(chance.nextInt(records.size())), 0, records.get(at), 0, 2);
    }

    private static void remove(List<byte[]> records, int at, Random chance) {
        if (records.size() > 1) {
            records.remove(at);
        }
    }

    private static void repeat(List<byte[]> records, int at, Random chance) {
        records.addAll(at, Collections.nCopies(1 << chance.nextInt(8), records.get(at)));
    }

    private static void swap(List<byte[]> records, int at, Random chance) {
        Collections.swap(records, at, chance.nextInt(records.size()));
    }

    private static void damageOne(List<byte[]> records, int at, Random chance) {
        byte[] one = records.get(at).clone();
        for (int i = 1 + chance.nextInt(4); i > 0 && one.length > 4; i--) {
            one[4 + chance.nextInt(one.length - 4)] = (byte) (chance.nextBoolean() ? 0xff : chance.nextInt(256));
        }
        records.set(at, one);
    }
}
