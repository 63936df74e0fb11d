package io.duibiao.statement.sheet;

import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import java.util.Optional;

/**
 * What stands above a block and holds for all of it, as far as no heading says otherwise.
 *
 * @param words the indicator that the title names; empty where it names none, or many
 * @param when the period, or a part of it
 * @param unit the unit
 * @param saying what is said of the indicator
 * @param region whose table it is
 * @param subArea whether it is about a part of each region only: 市辖区
 */
record Title(
        String words,
        When when,
        Optional<Unit> unit,
        Optional<Saying> saying,
        Optional<Region> region,
        boolean subArea) {
    static final Title NONE = new Title("", When.UNSAID, Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Returns what is known of the document, for tables without a title. */
    static Title of(Dateline dateline) {
        When when = dateline.period().map(When::of).orElse(When.UNSAID);
        return new Title("", when, Optional.empty(), Optional.empty(), dateline.region(), false);
    }

    /** Returns what an analyst pinned above a table, its title aside. */
    static Title of(Pin.Said said) {
        When when = said.period().map(When::of).orElse(When.UNSAID);
        return new Title("", when, said.unit(), Optional.empty(), said.region(), false);
    }

    /** Returns the words for the region whose table it is: of a city its districts alone, where the title speaks of those. */
    RegionWords regionWords() {
        if (subArea) {
            String city = region.map(Region::name).orElse("");
            return new RegionWords(RegionWords.Kind.SUB_AREA, city + CrossTable.CITY_PROPER);
        }
        return region.map(own -> new RegionWords(RegionWords.Kind.NAMED, own.code()))
                .orElse(RegionWords.OWN);
    }

    /** Returns this title, its gaps filled from another. */
    Title or(Title outer) {
        return new Title(
                words.isEmpty() ? outer.words : words,
                when.or(outer.when),
                unit.or(outer::unit),
                saying.isPresent() || !words.isEmpty() ? saying : outer.saying,
                region.or(outer::region),
                subArea || (words.isEmpty() && outer.subArea));
    }
}
