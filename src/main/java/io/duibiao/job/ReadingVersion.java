package io.duibiao.job;

import io.duibiao.lake.FileState;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final List<FileState> PARTS =
            List.of(FileState.RULES, FileState.CATALOGUE, FileState.HEADING, FileState.LAYOUT, FileState.CORRECTION);

    private final String rules;
    private final LinkedHashMap<String, String> corrections;

    private ReadingVersion(String rules, Map<String, String> corrections) {
        this.rules = rules;
        this.corrections = new LinkedHashMap<>(corrections);
    }

    /** Returns the version that these rules and corrections make. */
    static ReadingVersion of(Versions.Reading rules, CorrectionFile corrections) {
        Map<String, String> lines = new LinkedHashMap<>();
        corrections.byDocument().forEach((document, text) -> lines.merge(key(document), text, String::concat));
        return new ReadingVersion(rules.toString(), lines);
    }

    /** A hash means the same in capitals; a name does not. */
    private static String key(String document) {
        return HASH.matcher(document).matches() ? document.toLowerCase(Locale.ROOT) : document;
    }

    /**
     * Returns the version for one file: a fingerprint each of the rules, the catalogues, its heading, its layout and its corrections,
     * joined by hyphens.
     *
     * @param id the fingerprint of its bytes, by which a correction may name it
     * @param layout how its sheets are pinned
     */
    String of(JobFiles.JobFile file, String id, LayoutFile layout) {
        String named = corrections.getOrDefault(id, "") + named(file.source());
        return String.join("-", rules, part(file.toString()), part(layout.text()), part(named));
    }

    private static String part(String text) {
        return new Fingerprint().text(text).value();
    }

    /** Returns what is another from one version to the next; the first part that is, and the rules where they cannot be told apart. */
    static FileState cause(String before, String now) {
        String[] was = before.split("-", -1);
        String[] is = now.split("-", -1);
        if (was.length != PARTS.size() || is.length != PARTS.size()) {
            return FileState.RULES;
        }
        int part = Arrays.mismatch(was, is);
        return part < 0 ? FileState.UNCHANGED : PARTS.get(part);
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
