package io.duibiao.statement.sheet;

import java.util.Set;
import java.util.regex.Pattern;

/** What words of a heading are by themselves: a sector, a share, a residence, the structure of the product. */
final class TermKinds {
    private static final Pattern SECTOR = Pattern.compile("第[一二三]产业|(?:[^增]*[^就失企创事从行])业");
    private static final Pattern STRUCTURE = Pattern.compile(".*三次?产业?.{0,6}(?:结构|构成|比例|比重|比)|产业结构");
    private static final Pattern SHARE = Pattern.compile(".*(?:构成|比重|结构)|.+(?:中|内部).{0,6}比例");
    private static final Set<String> RESIDENCE = Set.of("城市", "农村", "城镇", "乡村", "城乡");

    private TermKinds() {}

    /** Returns whether the words name a sector: 第一产业, 采矿业. */
    static boolean isSector(String words) {
        return SECTOR.matcher(words).matches();
    }

    /** Returns whether the words name the shares of parts in a whole. */
    static boolean isShare(String words) {
        return SHARE.matcher(words).matches();
    }

    /** Returns whether the words name where people live: 城镇. */
    static boolean isResidence(String words) {
        return RESIDENCE.contains(words);
    }

    /** Returns whether the words name the three sectors' shares in the product together: 三次产业结构. */
    static boolean isStructure(String words) {
        return STRUCTURE.matcher(words).matches();
    }
}
