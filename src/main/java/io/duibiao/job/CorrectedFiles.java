package io.duibiao.job;

import io.duibiao.schema.StoredDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which files the corrections of a job are of. A name must lead to one file: where several end in it, a correction that was
 * meant for one would alter the others, so it is applied to none, and is told with them. A hash means the same bytes wherever
 * they lie.
 */
final class CorrectedFiles {
    private static final int MOST_NAMES = 3;

    private final CorrectionFile corrections;
    private final Collection<String> sources;
    private final Map<String, List<String>> ambiguous = new LinkedHashMap<>();

    /**
     * Holds corrections against the files of a job.
     *
     * @param sources the names of all files of the job
     */
    CorrectedFiles(CorrectionFile corrections, Collection<String> sources) {
        this.corrections = corrections;
        this.sources = sources;
        for (String document : corrections.byDocument().keySet()) {
            List<String> meant = sources.stream()
                    .filter(source -> isOf(document, source))
                    .sorted()
                    .toList();
            if (meant.size() > 1) {
                ambiguous.put(document, meant);
            }
        }
    }

    private static boolean isOf(String document, String source) {
        return source.equals(document) || source.endsWith("/" + document);
    }

    /** Returns the corrections that are applied. */
    CorrectionFile applied() {
        return ambiguous.isEmpty() ? corrections : corrections.without(ambiguous.keySet());
    }

    /**
     * Returns what is applied to no file since its name leads to several or to none, a sentence each, with what to do.
     *
     * @param known the files that the lake ever held: a correction of one that is gone by now leads nowhere wrong
     */
    List<String> astray(Collection<StoredDocument> known) {
        List<String> astray = new ArrayList<>();
        corrections.firstLines().forEach((document, line) -> {
            List<String> meant = ambiguous.get(document);
            if (meant != null) {
                astray.add(place(line) + several(document, meant));
            } else if (!isKnown(document, known)) {
                astray.add(place(line) + none(document, known));
            }
        });
        return astray;
    }

    private boolean isKnown(String document, Collection<StoredDocument> known) {
        return sources.stream().anyMatch(source -> isOf(document, source))
                || known.stream()
                        .anyMatch(held -> isOf(document, held.source()) || document.equalsIgnoreCase(held.id()));
    }

    private String place(long line) {
        return corrections.name() + ":" + line + ": ";
    }

    private static String several(String document, List<String> files) {
        String names = String.join(", ", files.subList(0, Math.min(MOST_NAMES, files.size())));
        String more = files.size() > MOST_NAMES ? " and " + (files.size() - MOST_NAMES) + " more" : "";
        return "The corrections of '" + document + "' were not applied: it can be " + names + more
                + ". Write the name from its folder on, or the SHA-256 of the file.";
    }

    private String none(String document, Collection<StoredDocument> known) {
        List<String> names = Stream.concat(sources.stream(), known.stream().map(StoredDocument::source))
                .flatMap(source -> Stream.of(source, source.substring(source.lastIndexOf('/') + 1)))
                .distinct()
                .toList();
        return "The corrections of '" + document
                + "' were not applied: no file of the job or the lake has this name or hash."
                + Suggestion.tail(document, names) + " Correct it, or delete the line.";
    }
}
