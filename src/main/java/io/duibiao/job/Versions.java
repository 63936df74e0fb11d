package io.duibiao.job;

import io.duibiao.document.limit.Limits;
import io.duibiao.reference.Catalogues;
import java.util.List;
import java.util.TreeMap;

/**
 * The versions of what makes figures of files and rankings of figures. Another version means that it is done again.
 *
 * @param reading of the reader; {@link ReadingVersion} adds what concerns one file
 * @param comparing of the comparison: its code, the catalogues, and what is done with ambiguous figures
 */
record Versions(Reading reading, String comparing) {
    private static final List<String> READING_ROOMS =
            List.of("reference", "period", "document", "statement", "observation", "correction");
    private static final List<String> COMPARING_ROOMS = List.of("reference", "period", "observation", "benchmark");

    static Versions of(Catalogues catalogues, Ambiguity ambiguity) {
        TreeMap<String, String> names = new TreeMap<>(catalogues.texts());
        String all = names.toString();
        names.remove(Catalogues.PEER_GROUPS);
        return new Versions(
                new Reading(
                        new Fingerprint().code(READING_ROOMS).value(),
                        new Fingerprint().text(names.toString()).value()),
                new Fingerprint()
                        .code(COMPARING_ROOMS)
                        .text(all)
                        .text(ambiguity.name())
                        .value());
    }

    /**
     * The version of what reads every file.
     *
     * @param rules the fingerprint of the code
     * @param catalogues the fingerprint of the names of regions, indicators and units; who is whose peer is not read
     */
    record Reading(String rules, String catalogues) {

        /** Returns the version of what reads a file where other limits than the usual ones hold. */
        Reading within(Limits limits) {
            String others = limits.toString();
            return others.isEmpty()
                    ? this
                    : new Reading(new Fingerprint().text(rules + others).value(), catalogues);
        }

        @Override
        public String toString() {
            return rules + "-" + catalogues;
        }
    }
}
