package io.duibiao.publish;

import java.util.Locale;
import java.util.Map;

/** What each kind of finding says, in English: the words that a rule itself writes are Chinese. */
final class FindingNames {
    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("AVERAGES_DISAGREE", "The ways to the figure of the whole disagree"),
            Map.entry("CONFLICTING_VALUES", "One document gives two figures"),
            Map.entry(
                    "GROWTH_CHANGED_SCOPE", "Published growth is not the one that levels give: the territory changed"),
            Map.entry(
                    "GROWTH_MULTIPLE_MISUSED",
                    "Published growth is not the one that levels give: 'grew by N times' seems to mean 'is N times'"),
            Map.entry(
                    "GROWTH_REVISED_BASE", "Published growth is not the one that levels give: one of them was revised"),
            Map.entry("GROWTH_SIGN", "Published growth is not the one that levels give: its sign is the other one"),
            Map.entry("GROWTH_UNEXPLAINED", "Published growth is not the one that levels give"),
            Map.entry(
                    "GROWTH_UNIT_SLIP",
                    "Published growth is not the one that levels give: a unit or a decimal point slipped"),
            Map.entry("GROWTH_WITHOUT_BASE", "Growth was published, and the level of the year before is missing"),
            Map.entry("IMPOSSIBLE_SHARE", "A share lies outside 0 to 100 %"),
            Map.entry("MEMBERS_DO_NOT_ADD_UP", "The members do not add up to the whole"),
            Map.entry("MEMBER_EXCEEDS_TOTAL", "A member is larger than the whole"),
            Map.entry("MIXED_GROWTH", "Growth at comparable prices and growth of levels stand in one ranking"),
            Map.entry("MIXED_VINTAGES", "Revised and first figures stand in one ranking"),
            Map.entry("OUTLYING_GROWTH", "Growth lies far from that of the other members"),
            Map.entry("PARTS_DO_NOT_ADD_UP", "The parts do not add up to the whole"),
            Map.entry("PART_EXCEEDS_WHOLE", "A part is larger than the whole"),
            Map.entry("REPEATED_FIGURE", "The figure is the very one of the year before"),
            Map.entry("REVISED", "A later release revised the figure"),
            Map.entry("SERIES_BROKEN", "The territory changed: not comparable with the year before"),
            Map.entry("SHARES_DO_NOT_SUM", "The shares of the three industries do not sum to 100 %"),
            Map.entry("SHARE_DISAGREES", "The published share is not the one that part and whole give"),
            Map.entry("SOURCES_DISAGREE", "Sources disagree, and which came later is not known"),
            Map.entry("STATED_GAP", "A stated gap is not the one that the published figures give"),
            Map.entry("STATED_RANK", "A stated place is impossible by the published figures"),
            Map.entry("SWAPPED_VALUES", "Two members' figures are exchanged between two sources"),
            Map.entry("TOO_REGULAR", "Growth is the same for years: interpolated rather than counted"),
            Map.entry("UNIT_CHANGED", "The unit changed: not comparable with the year before"),
            Map.entry("UNIT_SLIP", "The figure leaps: a unit or a decimal point slipped"),
            Map.entry("UNUSUAL_GROWTH", "Growth lies far from the region's own of other years"),
            Map.entry("WITNESS_DISSENTS", "A stated gap contradicts those of the others"),
            Map.entry("ZERO_MEANS_MISSING", "A zero seems to mean that the figure is missing"));

    private FindingNames() {}

    /** Returns what a kind of finding says; its code in words where it is not known. */
    static String english(String code) {
        return BY_CODE.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Returns whether a kind of finding has words of its own. */
    static boolean knows(String code) {
        return BY_CODE.containsKey(code);
    }
}
