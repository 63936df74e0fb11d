package io.duibiao.benchmark.result;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a shown figure comes from.
 *
 * @param documentId the document's id
 * @param document the document's name; empty where no figure is there
 * @param place the place in it as printed, such as {@code 65..70} or {@code Sheet1!D7}
 * @param words the clause or headings that say it
 * @param released the day of publication
 */
public record Origin(String documentId, String document, String place, String words, Optional<LocalDate> released) {}
