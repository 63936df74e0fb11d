package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of goods and of income that a household's money is divided into, named alone beside the whole: 「居民消费价格上涨
 * 2%。其中,食品烟酒类上涨3%」, 「城镇居民人均消费支出2万元。其中,居住支出5000元」, 「全体居民人均可支配收入3万元。其中,工资性收入2万元」.
 */
final class Baskets {
    private static final String GOODS =
            "食品(?:烟酒)?|烟酒(?:及用品)?|衣着|居住|(?:家庭设备|生活)用品[及和](?:维修)?服务|交通[和与]?通[信讯]|(?:文教|教育、?文化)[和与、]?娱乐(?:服务)?|娱乐教育文化用品及服务|娱乐教育文化(?:用品)?(?:及服务)?"
                    + "|医疗保健(?:[和及]个人用品)?|其[他它](?:商品|用品)[及和]服务";
    private static final String AREAS = "城市|农村|城镇|乡村";

    private static final Pattern AREA = Pattern.compile("^(?:" + AREAS + ")");

    private static final Pattern KIND = Pattern.compile("((?:" + GOODS + ")类?|" + AREAS + "|[^、,]{2,12}类)(?:的?价格)?");
    private static final Pattern PRICES = Pattern.compile("(?:.*类)?((?:城市|农村)?居民消费价格)(?:(?:总?(指数))|总水平|涨幅)?");
    /** 服务项目价格上涨1.7%。分类别看,食品类上涨13.0%: beside the prices of goods and services the classes are of all prices. */
    private static final Pattern GOODS_CLASS = Pattern.compile("(?:" + GOODS + ")类");

    /** 居住类价格上涨4.7%;烟酒及用品上涨0.7%: the price of the one class and of the other. */
    private static final Pattern GOODS_NAME = Pattern.compile("(?:" + GOODS + ")类?");

    private static final Pattern GOODS_PRICE = Pattern.compile("(?:" + GOODS + ")类?价格");

    private static final Pattern BESIDE_CLASSES = Pattern.compile("(?:消费品|服务项目|服务|非食品|工业品)价格");
    private static final Pattern SPENDING = Pattern.compile("(?:人均)?(" + GOODS + ")(?:类)?(?:消费)?(?:支出)?");
    private static final Pattern SPENT = Pattern.compile("(.*居民(?:家庭)?人均|人均)(?:生活|" + GOODS + ")?(?:消费)?(?:性)?支出");
    private static final Pattern EARNING = Pattern.compile("(?:工资性?|家庭?经营性?|经营性?|财产性?|转移性?)(?:净|纯)?收入");
    private static final Pattern EARNED =
            Pattern.compile("(.*居民(?:家庭)?人均|人均)(?:可支配|纯|" + EARNING.pattern() + ")(?:收入)?");

    /** 财产净收入(成本法). */
    private static final RarePattern REMARK = RarePattern.of("(", "(?<=收入)\\([^()]*\\)$");

    private static final Pattern RESIDENTS = Pattern.compile("(?:城镇|农村|乡村)(?:常住)?居民(?=.*(?:收入|支出))");
    /** 城市上涨0.4%,农村上涨0.2%;食品价格下降0.5%: complete in itself it is of the whole again, and not of the country. */
    private static final String PRICED = "价格";

    private static final String PRICE = "居民消费价格";
    private static final String SHORT = "CPI";
    private static final String SPENT_ALL = "支出";
    private static final String INCOME = "收入";
    private static final String ENGEL = "恩格尔系数";

    private Baskets() {}

    /** Returns the kind with what the whole tells of it; empty where the words are no kind, or the whole divides into none. */
    static Optional<String> completed(String words, String whole) {
        return priced(words, whole.equals(SHORT) ? PRICE : whole)
                .or(() -> spent(words, whole))
                .or(() -> ofResidents(words, whole))
                .or(() -> earned(words, whole));
    }

    /** 八大类消费品价格如下:食品烟酒类上涨2.1%: of the prices that a clause before has named; empty where it named none. */
    static Optional<String> announced(String words, List<String> heard) {
        return GOODS_CLASS.matcher(words).matches() && heard.stream().anyMatch(clause -> clause.contains(PRICED))
                ? Optional.of(words + PRICE)
                : Optional.empty();
    }

    private static Optional<String> priced(String words, String whole) {
        Matcher kind = KIND.matcher(words);
        boolean beside = GOODS_CLASS.matcher(words).matches()
                && BESIDE_CLASSES.matcher(whole).matches();
        if (beside) {
            return Optional.of(words + PRICE);
        }
        if (GOODS_NAME.matcher(words).matches() && GOODS_PRICE.matcher(whole).matches()) {
            return Optional.of(words + PRICED);
        }
        if (!whole.contains(PRICE) || !kind.matches()) {
            return Optional.empty();
        }
        Matcher prices = PRICES.matcher(whole);
        if (!prices.matches()) {
            return Optional.empty();
        }
        boolean area = AREA.matcher(kind.group(1)).matches();
        boolean ofArea = AREA.matcher(prices.group(1)).lookingAt() && words.endsWith(PRICED);
        if (!area && ofArea) {
            return Optional.empty();
        }
        String price = area ? AREA.matcher(prices.group(1)).replaceFirst("") : prices.group(1);
        return Optional.of(kind.group(1) + price + (prices.group(2) == null ? "" : prices.group(2)));
    }

    private static Optional<String> spent(String words, String whole) {
        Matcher spending = SPENDING.matcher(words);
        if (!whole.endsWith(SPENT_ALL) || !spending.matches()) {
            return Optional.empty();
        }
        Matcher spent = SPENT.matcher(whole);
        return spent.matches() ? Optional.of(spent.group(1) + spending.group(1) + SPENT_ALL) : Optional.empty();
    }

    private static Optional<String> ofResidents(String words, String whole) {
        if (!words.equals(ENGEL)) {
            return Optional.empty();
        }
        Matcher residents = RESIDENTS.matcher(whole);
        return residents.lookingAt() ? Optional.of(residents.group() + words) : Optional.empty();
    }

    private static Optional<String> earned(String words, String whole) {
        String kind = REMARK.replaced(words, "");
        if (!kind.endsWith(INCOME) || !EARNING.matcher(kind).matches()) {
            return Optional.empty();
        }
        Matcher earned = EARNED.matcher(whole);
        return earned.matches() ? Optional.of(earned.group(1) + kind) : Optional.empty();
    }
}
