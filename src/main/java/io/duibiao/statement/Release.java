package io.duibiao.statement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which publication of a figure this is, where the figure's own row or note says so: 统计年鉴2008, released 2008-09-30.
 *
 * @param vintage the release's name (初步核算, 统计年鉴2008); empty where none is given
 * @param released the day on which the figure became known; empty where the document's own day holds
 * @param note what the source remarks on the figure (预计, 不含下辖县); empty where nothing
 */
public record Release(String vintage, Optional<LocalDate> released, String note) {

    /** The document's own release, without a remark. */
    public static final Release OWN = new Release("", Optional.empty(), "");
}
