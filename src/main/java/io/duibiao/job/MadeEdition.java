package io.duibiao.job;

import java.util.List;

/**
 * The outputs of one publication in one language, as {@code run.json} tells of them.
 *
 * @param folder where they stand below the run's folder: empty, {@code en/}, or {@code half-year/}
 * @param basis the fingerprint of all they are made from
 * @param run the run that they name as the one that made them
 * @param isCarriedOver whether they were taken over from the run before, since nothing they are made from had changed
 * @param files the files
 * @param withheld why a brief was not published, a line a sentence
 */
public record MadeEdition(
        String folder, String basis, String run, boolean isCarriedOver, List<MadeFile> files, List<String> withheld) {
    public MadeEdition {
        files = List.copyOf(files);
        withheld = List.copyOf(withheld);
    }

    MadeEdition carriedOver() {
        return new MadeEdition(folder, basis, run, true, files, withheld);
    }
}
