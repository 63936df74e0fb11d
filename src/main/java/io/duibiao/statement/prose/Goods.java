package io.duibiao.statement.prose;

import io.duibiao.reference.Reference;

/** Goods told among classes of retail sales: 「汽车类下降1.1%,其中新能源汽车增长26.6%」 tells what was sold of them, not made. */
final class Goods {
    private static final Endings CLASSES = Endings.of("类 类零售额 类商品零售额 类商品 类销售额 零售额");
    /** 粮食进口量增加36.1%、原油增加33.6%: what came in of them, and not what was made. */
    private static final Endings TRADED = Endings.of("进口量 出口量 进口额 出口额");

    private static final String SALES = "零售额";
    private static final String OUTPUT = "产量";

    private Goods() {}

    /** Returns the goods with the measure of the class before; as they are where no class stands there or they are no goods. */
    static String completed(String words, String whole, Reference reference) {
        boolean counted = reference
                .indicators()
                .named(words)
                .filter(known -> known.names().zh().endsWith(OUTPUT))
                .isPresent();
        String traded = TRADED.endOf(whole);
        if (counted && !words.endsWith(OUTPUT) && !traded.isEmpty()) {
            return words + traded;
        }
        return counted && !words.endsWith(OUTPUT) && !CLASSES.endOf(whole).isEmpty() ? words + SALES : words;
    }
}
