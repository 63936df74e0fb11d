package io.duibiao.job;

import io.duibiao.period.Period;
import io.duibiao.publish.Language;
import io.duibiao.publish.template.Template;
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
 * @param indicators the ids to show, in this order; all that have figures where none is given
 * @param form in what form it is published
 */
public record PublicationOrder(
        String name,
        String among,
        Optional<Period> period,
        Optional<String> highlight,
        List<String> indicators,
        Form form) {
    public PublicationOrder {
        indicators = List.copyOf(indicators);
    }

    /**
     * In what form it is published.
     *
     * @param profiles whose profiles are written
     * @param languages the languages, the first one in the publication's folder itself
     * @param template what the workbook looks like
     */
    public record Form(Profiles profiles, List<Language> languages, Template template) {
        public Form {
            languages = List.copyOf(languages);
        }
    }

    /** Returns whose profiles are written. */
    public Profiles profiles() {
        return form.profiles();
    }

    /** Returns the languages, the first one in the publication's folder itself. */
    public List<Language> languages() {
        return form.languages();
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
        return language == languages().get(0) ? "" : language.name().toLowerCase(Locale.ROOT) + "/";
    }

    /** Returns the path of one of its outputs below the run's folder. */
    String path(String output) {
        return name.isEmpty() ? output : name + "/" + output;
    }
}
