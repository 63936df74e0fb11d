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

    private PartOfWhole() {}

    /** Returns the name of an amount without words for all of it: 投资 of 全社会投资. */
    static String withoutAll(String whole) {
        return whole.replaceFirst("总量$", "量").replaceFirst("^全社会", "");
    }

    /** 「春收粮食」 of 「粮食产量」 says 粮食 once, and 「甘薯」 of it is another thing than 粮食. */
    static String joined(String part, String whole) {
        if (GRAIN_OUTPUT.matcher(whole).matches() && OTHER_CROP.matcher(part).matches()) {
            return part + "产量";
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
