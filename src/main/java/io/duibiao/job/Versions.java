package io.duibiao.job;

import io.duibiao.reference.Catalogues;
import java.util.List;
import java.util.TreeMap;

/**
 * The versions of what makes figures of files and rankings of figures. Another version means that it is done again.
 *
 * @param reading of the reader: its code and the catalogues; {@link ReadingVersion} adds what concerns one file
 * @param comparing of the comparison: its code, the catalogues, and what is done with ambiguous figures
 */
record Versions(String reading, String comparing) {
    private static final List<String> READING_ROOMS =
            List.of("reference", "period", "document", "statement", "observation", "correction");
    private static final List<String> COMPARING_ROOMS = List.of("reference", "period", "observation", "benchmark");

    static Versions of(Catalogues catalogues, Ambiguity ambiguity) {
        String names = new TreeMap<>(catalogues.texts()).toString();
        return new Versions(
                new Fingerprint().code(READING_ROOMS).text(names).value(),
                new Fingerprint()
                        .code(COMPARING_ROOMS)
                        .text(names)
                        .text(ambiguity.name())
                        .value());
    }
}
