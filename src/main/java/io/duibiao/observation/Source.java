package io.duibiao.observation;

import io.duibiao.document.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an observation comes from.
 *
 * @param documentId the document's id, SHA-256 of its bytes
 * @param document the file's name as the job saw it
 * @param place where in the document
 * @param words the clause or the headings that say it
 * @param vintage the release's name where the source gives one (初步核算, 统计年鉴2008); else empty
 * @param released the day on which the figure became known; empty where that cannot be told
 */
public record Source(
        String documentId, String document, Place place, String words, String vintage, Optional<LocalDate> released) {}
