package io.duibiao.statement.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms of names that headings use where the title tells the rest: 「投资额」 in a table of real estate. */
final class ShortForms {
    /** 「占总支出(%)」 is how large a part of it. */
    private static final Pattern IN_PERCENT_OF = Pattern.compile("占(?!.*(?:比|率|%|地|补|用)).{2,10}");

    /** 「全行业用电合计」 is how much power they use. */
    private static final Pattern POWER = Pattern.compile("(.{2,10})用电(?:总计|合计)?");

    private static final Pattern INBOUND = Pattern.compile(".*(?:国际|入境|海外)旅游(?!及|和|、).*");
    private static final Pattern VISITORS = Pattern.compile("(?:接待)?(?:总)?(?:旅游|旅客|游客|旅游者)?(?:总)?(?:人数|人次|人次数)");
    private static final Pattern INVESTED = Pattern.compile("(?:本年)?(?:完成)?投资(?:完成)?总?额?");
    private static final String INVESTMENT = "固定资产投资";
    private static final Pattern OF_YEAR = Pattern.compile("(?:当年|本年|全年)(?=出栏|产量|造林|播种面积)");
    private static final Pattern BUILT = Pattern.compile("(?:施工|新开工|竣工)面积");

    private final boolean realEstate;
    private final boolean fixedAssets;
    private final boolean inbound;

    /** Makes the short forms of a table with these titles. */
    ShortForms(List<String> titles) {
        realEstate = titles.stream().anyMatch(words -> words.contains("房地产") && !words.contains("固定资产"));
        fixedAssets = titles.stream().anyMatch(words -> words.contains(INVESTMENT));
        inbound = titles.stream()
                .anyMatch(words -> INBOUND.matcher(Texts.packed(words)).matches());
    }

    /** Returns whether the words name the investment that the title is about. */
    boolean isInvestment(String words) {
        return fixedAssets && words.equals(INVESTMENT);
    }

    /**
     * Returns the words spelled out, 「总产」 as the whole output; what is no short form as it is.
     *
     * @param ofSector whether they are told of a sector, which has investment of its own
     */
    String spelledOut(String words, boolean ofSector) {
        if (ofSector && !realEstate && INVESTED.matcher(words).matches()) {
            return words;
        }
        if (IN_PERCENT_OF.matcher(words).matches()) {
            return words + "比重";
        }
        Matcher power = POWER.matcher(words);
        if (power.matches()) {
            return power.group(1) + "用电量";
        }
        if (INVESTED.matcher(words).matches()) {
            return realEstate ? "房地产开发投资" : fixedAssets ? INVESTMENT : words;
        }
        if (OF_YEAR.matcher(words).lookingAt()) {
            return OF_YEAR.matcher(words).replaceFirst("");
        }
        if (BUILT.matcher(words).matches()) {
            return "房屋" + words;
        }
        if (inbound && VISITORS.matcher(words).matches()) {
            return "入境旅游人数";
        }
        return words.equals("总产") ? "产量" : words;
    }
}
