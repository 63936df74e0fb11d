package io.duibiao.statement.sheet;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joins the name of a part with that of what it is a part of. */
final class PartOfWhole {
    private static final Pattern GRAIN_OUTPUT = Pattern.compile("粮食总?产量");
    private static final Pattern LIVESTOCK = Pattern.compile("[羊牛猪](?:年[末底]|存栏|出栏|肉)");
    /** 「国有企业」 and 「企业家」 have no word in common. */
    private static final Pattern ENTREPRENEUR = Pattern.compile("企业家");

    private static final Pattern OTHER_CROP = Pattern.compile(".{1,4}[薯麦豆稻粱米]");

    /** What goes one way is a part of what goes both. */
    private static final Pattern ONE_WAY = Pattern.compile(".*(?:进口|出口)");

    private static final Pattern BOTH_WAYS = Pattern.compile(".*进出口总?[额值]?");

    /** 「城镇单位从业人员」 are those of all units that 「国有单位」 are some of. */
    private static final Pattern OF_UNITS = Pattern.compile("^(?:城镇)?(?:非私营)?单位(?=.{2})");

    private PartOfWhole() {}

    /** Returns whether the words name a crop by its kind: 中稻. */
    static boolean isCrop(String words) {
        return OTHER_CROP.matcher(words).matches();
    }

    /** Returns the name of an amount without words for all of it: 投资 of 全社会投资. */
    static String withoutAll(String whole) {
        return whole.replaceFirst("总量$", "量").replaceFirst("^全社会", "");
    }

    /** 「春收粮食」 of 「粮食产量」 says 粮食 once, and 「甘薯」 of it is another thing than 粮食. */
    static String joined(String part, String whole) {
        if (GRAIN_OUTPUT.matcher(whole).matches() && OTHER_CROP.matcher(part).matches()) {
            return part + "产量";
        }
        if (ONE_WAY.matcher(part).matches() && BOTH_WAYS.matcher(whole).matches()) {
            return part;
        }
        if (part.endsWith("单位") && OF_UNITS.matcher(whole).find()) {
            return part + OF_UNITS.matcher(whole).replaceFirst("");
        }
        int least = LIVESTOCK.matcher(whole).lookingAt() ? 1 : 2;
        return IntStream.rangeClosed(least, Math.min(part.length(), whole.length()))
                .filter(common -> part.length() > common
                        && part.endsWith(whole.substring(0, common))
                        && !ENTREPRENEUR.matcher(whole).lookingAt())
                .mapToObj(common -> part + whole.substring(common))
                .findFirst()
                .orElse(part + whole);
    }
}
