package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.Optional;

/**
 * What is known when a phrase is read; folded from phrase to phrase.
 *
 * @param report the document's own region and period
 * @param setting region, time and era of the sentence
 * @param topic what the sentence has spoken of
 */
record Context(Report report, Setting setting, Topic topic) {

    /**
     * The document as a whole.
     *
     * @param region whose report it is
     * @param period the period that it reports on
     * @param goalPeriod the period of its goals
     * @param reference the catalogues
     */
    record Report(Optional<Region> region, Optional<Period> period, Optional<Period> goalPeriod, Reference reference) {

        /** Returns the report with the goals of a year that a heading names. */
        Report withGoals(Optional<Period> named) {
            return new Report(region, period, named.or(() -> goalPeriod), reference);
        }
    }

    Context with(Setting newSetting) {
        return new Context(report, newSetting, topic);
    }

    Context with(Topic newTopic) {
        return new Context(report, setting, newTopic);
    }
}
