package io.duibiao.statement.prose;

import io.duibiao.reference.Reference;
import java.util.Set;

/** 粮食播种面积97万亩,其中小麦82万亩: a crop that is measured in land is its area, and not what it yields. */
final class Areas {
    private static final Set<String> LAND = Set.of("亩", "公顷");
    private static final String AREA = "面积";
    private static final Endings KINDS = Endings.of("播种面积 种植面积 作物面积 栽种面积 收获面积 面积");
    private static final String YIELD = "吨";

    private Areas() {}

    /** Returns the words with the kind of area that was spoken of; as they are where they name one, or no crop. */
    static String completed(String words, String base, String whole, Reference reference) {
        if (!LAND.contains(base) || words.isEmpty() || words.contains(AREA)) {
            return words;
        }
        String kind = KINDS.endOf(whole);
        boolean crop = reference
                .indicators()
                .named(words)
                .filter(indicator -> indicator.unit().endsWith(YIELD))
                .isPresent();
        return crop ? words + (kind.isEmpty() || kind.startsWith("作物") ? AREA : kind) : words;
    }
}
