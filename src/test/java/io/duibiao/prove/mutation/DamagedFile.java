package io.duibiao.prove.mutation;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * A file that was damaged by chance.
 *
 * @param name its name
 * @param format the format of what it was made of
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DamagedFile(String name, String format, byte[] content) {

    /** Returns a maker of damaged files of all formats that are shipped; a format comes as often as any other. */
    public static Maker maker() throws IOException {
        return new Maker(Seed.shipped());
    }

    /** Makes damaged files. Thread-safe. */
    public static final class Maker {
        private static final List<String> FORMATS = List.of("txt", "html", "docx", "pdf", "csv", "xlsx", "xls");

        private final List<Seed> seeds;

        private Maker(List<Seed> seeds) {
            this.seeds = List.copyOf(seeds);
        }

        /** Returns a file with one damage, or with some; packed formats seldom survive a second one. */
        public DamagedFile file(Random chance) throws IOException {
            String format = FORMATS.get(chance.nextInt(FORMATS.size()));
            List<Seed> ofFormat =
                    seeds.stream().filter(seed -> seed.format().equals(format)).toList();
            Seed seed = ofFormat.get(chance.nextInt(ofFormat.size()));
            List<Mutator> ways = seed.ways();
            byte[] content = ways.get(chance.nextInt(ways.size())).damaged(seed.content(), chance);
            boolean isPlain = List.of("txt", "csv", "html").contains(format);
            for (int i = chance.nextInt(isPlain ? 4 : 8) - (isPlain ? 1 : 6); i > 0; i--) {
                List<Mutator> more = isPlain ? ways : Damage.ALL;
                content = more.get(chance.nextInt(more.size())).damaged(content, chance);
            }
            return new DamagedFile(seed.name(), format, content);
        }
    }
}
