package io.duibiao.job;

import io.duibiao.period.Period;
import io.duibiao.publish.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a job publishes.
 *
 * @param name the folder of its outputs below the run's; empty for the first one, which stands in the run's folder itself
 * @param among whose members are ranked: a region's code, a level, or the id of a peer group
 * @param period the period shown first; the latest with figures where none is given
 * @param highlight the code of the region that charts mark; empty where none is
 * @param profiles whose profiles are written
 * @param indicators the ids to show, in this order; all that have figures where none is given
 * @param languages the languages of charts, workbook and pages, at least one; each but the first in a folder of its name
 */
public record PublicationOrder(
        String name,
        String among,
        Optional<Period> period,
        Optional<String> highlight,
        Profiles profiles,
        List<String> indicators,
        List<Language> languages) {
    public PublicationOrder {
        indicators = List.copyOf(indicators);
        languages = List.copyOf(languages);
    }

    /** Whose profiles are written. */
    public enum Profiles {
        /** That of the highlighted region. */
        HIGHLIGHT,
        /** That of every member with a figure in the period. */
        ALL
    }

    /** Returns the folder of the outputs in a language below the publication's: empty or {@code en/}. */
    String folder(Language language) {
        return language == languages.get(0) ? "" : language.name().toLowerCase(Locale.ROOT) + "/";
    }

    /** Returns the path of one of its outputs below the run's folder. */
    String path(String output) {
        return name.isEmpty() ? output : name + "/" + output;
    }
}
