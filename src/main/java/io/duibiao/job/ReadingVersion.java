package io.duibiao.job;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The version of what reads a file: the rules and catalogues that read all, and what concerns this file alone, which is what
 * manifest and name tell of it, the layout pinned beside it and the corrections that name it. A new file, or a correction of another one, leaves it as it is.
 */
final class ReadingVersion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{64}");

    private final String rules;
    private final LinkedHashMap<String, String> corrections;

    private ReadingVersion(String rules, Map<String, String> corrections) {
        this.rules = rules;
        this.corrections = new LinkedHashMap<>(corrections);
    }

    /** Returns the version that these rules, a fingerprint, and corrections make. */
    static ReadingVersion of(String rules, CorrectionFile corrections) {
        Map<String, String> lines = new LinkedHashMap<>();
        corrections.byDocument().forEach((document, text) -> lines.merge(key(document), text, String::concat));
        return new ReadingVersion(rules, lines);
    }

    /** A hash means the same in capitals; a name does not. */
    private static String key(String document) {
        return HASH.matcher(document).matches() ? document.toLowerCase(Locale.ROOT) : document;
    }

    /**
     * Returns the version for one file, 16 hexadecimal digits.
     *
     * @param id the fingerprint of its bytes, by which a correction may name it
     * @param layout how its sheets are pinned
     */
    String of(JobFiles.JobFile file, String id, LayoutFile layout) {
        return new Fingerprint()
                .text(rules)
                .text(file.toString())
                .text(layout.text())
                .text(corrections.getOrDefault(id, ""))
                .text(named(file.source()))
                .value();
    }

    /** A correction names a file by its whole name or by the end of it, from a folder on. */
    private String named(String source) {
        StringBuilder lines = new StringBuilder(corrections.getOrDefault(source, ""));
        for (int slash = source.indexOf('/'); slash >= 0; slash = source.indexOf('/', slash + 1)) {
            lines.append(corrections.getOrDefault(source.substring(slash + 1), ""));
        }
        return lines.toString();
    }
}
