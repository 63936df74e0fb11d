package io.duibiao.statement.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of the parts that a whole is divided into by the custom of the yearbooks: prices by goods, floor space by kind of
 * building, income by source, trade by its kind, investment and wages by trade and owner.
 */
final class PartNames {
    private static final Pattern BARE_SHARE = Pattern.compile("比重|占比|构成|比例");
    private static final Pattern HOUSEHOLDS = Pattern.compile("(?:全体|城镇|农村|城乡|全[国省市县区州])?(?:常住)?居民");
    private static final String PER_HEAD = "人均";
    private static final Pattern EARNED =
            Pattern.compile("((?:全体|城镇|农村)?(?:常住)?居民)(?:家庭)?(?:全年)?(?:人均|平均每人)(?:收支|收入|支出|生活|现金)");
    private static final Pattern SPENT = Pattern.compile("(?:生活)?消费性?支出|支出|收入|可支配收入");
    private static final Pattern CONSUMED = Pattern.compile(
            "食品(?:烟酒)?|衣着|居住|生活用品及服务|家庭设备.*|交通和?通信|交通、通信|教育、?文化.{0,3}娱乐.*|医疗保健|其他用品.{0,3}服务|其他商品.{0,3}服务");
    private static final Pattern BUILDING = Pattern.compile("(?:商品|普通)?住宅|办公楼|商业营业用房|商业用房|其他用房|其他房屋|车库");
    private static final Pattern BUILT =
            Pattern.compile("(?:商品房屋?|房屋|房地产(?:开发)?)((?:(?:现|期)?房)?(?:投资|施工|新开工|竣工|销售|待售).*)");
    private static final Pattern TRADE = Pattern.compile(
            "建筑安装工程|设备(?:、)?工器?具购置|铁路|公路|水运|水路|民航|航空|管道|远洋|教育|卫生.{0,3}社会.*|公共管理.*|居民服务.*|科学研究.*|水利.*管理.*|文化、体育.*|国际组织|信息传输.*"
                    + "|电力、.*供应业|农、?林、?牧、?渔.{0,3}及?辅助性活动|(?:城乡|城镇|乡村|农村)?居民生活");
    private static final Pattern OWNER = Pattern.compile(
            "(?:国有|集体|城镇集体|股份|外商|外资|港澳台|私营|民营|个体|有限责任|联营|内资|其他|大型|中型|小型|微型|小微).*(?:单位|企业|经济|公司|投资|控股|户)");
    private static final Pattern COUNTED = Pattern.compile(".*(?:企业|单位|主体|法人|户)数?");
    private static final Pattern TRADED =
            Pattern.compile("一般贸易|加工贸易|其他贸易|保税.*|边境小额贸易|.*(?:机电|高新技术|农|劳动密集型|机械|文化).{0,4}产品|来料加工.*|进料加工.*");
    private static final Pattern ONE_WAY = Pattern.compile(".*(?<!进)(出口|进口)总?[额值]?");
    private static final Pattern PRICE = Pattern.compile(".*价格(?:总)?(?:指数)?");
    private static final Pattern OTHER_PRICE = Pattern.compile(".*(?:价格|指数|率|价|居民消费|商品零售|生产者|购进|出厂|生产资料|固定资产|销售|农产品)");
    private static final Pattern GOODS = Pattern.compile(
            ".*(?:食品|烟|酒|衣着|服装|居住|生活用品|家庭设备|家用|医疗|交通|通信|教育|文化|娱乐|用品|粮|菜|肉|蛋|水产|油|果|奶|茶|糖|服务|消费品|燃料|药|建筑材料|书报).*");
    private static final Pattern FIELD = Pattern.compile("单产|单位面积产量|播种面积|种植面积");
    private static final Pattern OUTPUT = Pattern.compile("(.{2,8}?)(?:总)?产量");
    private static final Pattern COUNT = Pattern.compile("(?:户|个|家|单位|机构)数");
    private static final Pattern TIME = Pattern.compile("(?:年末|期末|年平均|平均)(人数|余额|人口)");
    private static final Pattern DURABLES = Pattern.compile("(.*每百户.*?)(?:主要)?耐用(?:消费)?品(.*)");
    private static final Pattern LAND = Pattern.compile(".*(?:地|水面|水域|草原|田)");
    private static final Pattern AREA = Pattern.compile(".*面积");

    private final Subjects subjects;

    PartNames(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Returns whether the words name prices of many goods, or the index of them. */
    static boolean isPrice(String words) {
        return PRICE.matcher(words).matches();
    }

    /** Returns whether the words name a kind of trade, one among others: 加工贸易. */
    static boolean isTraded(String words) {
        return TRADED.matcher(words).matches();
    }

    /** Returns whether the words may be a part of such an amount; empty where it is divided in no way of its own. */
    static Optional<Boolean> mayBePart(String words, String amount) {
        if (PRICE.matcher(amount).matches()) {
            return Optional.of(GOODS.matcher(words).matches());
        }
        return isTraded(words) ? Optional.of(ONE_WAY.matcher(amount).matches()) : Optional.empty();
    }

    /** Returns the name of the part; empty where the words name none. */
    Optional<String> of(List<String> path, int row, List<String> around) {
        return perHead(path, row)
                .or(() -> perHeadOfTitle(path, row, around))
                .or(() -> price(path, row, around))
                .or(() -> area(path, around))
                .or(() -> building(path, around))
                .or(() -> durable(path, around))
                .or(() -> traded(path, around))
                .or(() -> ofCrop(path, around))
                .or(() -> counted(path))
                .or(() -> ofTime(path))
                .or(() -> ofOwner(path))
                .or(() -> kind(path, around));
    }

    /** The words that the last one may be a part of, the nearest first. */
    private static List<String> wholes(List<String> path, List<String> around) {
        List<String> wholes = new ArrayList<>(path.subList(0, path.size() - 1));
        Collections.reverse(wholes);
        wholes.addAll(around);
        return wholes;
    }

    /** 「工资性收入」 left of 「城镇居民」 is that per head, and 「食品烟酒」 what is spent on it. */
    private Optional<String> perHead(List<String> path, int row) {
        String own = path.get(row);
        if (row > path.size() - 2 || !HOUSEHOLDS.matcher(path.get(row + 1)).matches() || own.contains("人均")) {
            return Optional.empty();
        }
        String whose = path.get(row + 1).replaceFirst("^(?:全体|全.)", "") + PER_HEAD;
        List<String> below = path.subList(row + 2, path.size());
        String share = below.stream()
                .filter(word -> BARE_SHARE.matcher(word).matches())
                .findFirst()
                .orElse("");
        boolean plain = below.stream()
                .allMatch(word -> SPENT.matcher(word).matches()
                        || BARE_SHARE.matcher(word).matches());
        return plain ? perHead(whose, own).map(name -> name + share) : Optional.empty();
    }

    private Optional<String> perHead(String whose, String own) {
        return CONSUMED.matcher(own).matches()
                ? Optional.of(whose + own + "消费支出")
                : Optional.of(whose + own).filter(name -> subjects.isNamed(PER_HEAD + own));
    }

    /** Returns 「农村居民人均」 of a title of what they earn and spend; empty for all others. */
    static Optional<String> households(String title) {
        Matcher matcher = EARNED.matcher(title);
        return matcher.find() ? Optional.of(matcher.group(1) + PER_HEAD) : Optional.empty();
    }

    /** 「工资性收入」 in a table of 「农村居民人均收支」 is theirs per head. */
    private Optional<String> perHeadOfTitle(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        return row == path.size() - 1 && !own.contains(PER_HEAD) && !own.contains("居民")
                ? around.stream()
                        .filter(word -> word.endsWith(PER_HEAD))
                        .findFirst()
                        .flatMap(whose -> perHead(whose, own))
                : Optional.empty();
    }

    /** 「食品」 under a title or below a row of 「居民消费价格指数」 is a group of it, 「城市」 above its column whose. */
    private Optional<String> price(List<String> path, int row, List<String> around) {
        String own = path.get(row);
        String leaf = path.get(path.size() - 1);
        boolean resident = row == path.size() - 2 && Subjects.isResidence(leaf);
        boolean group = (row == path.size() - 1 || resident)
                && !OTHER_PRICE.matcher(own).matches()
                && !Subjects.isResidence(own);
        return group
                ? Stream.concat(path.subList(0, row).stream(), around.stream())
                        .filter(word -> PRICE.matcher(word).matches() && subjects.isNamed(word))
                        .findFirst()
                        .map(whole -> (resident ? leaf : "") + own + whole)
                : Optional.empty();
    }

    /** 「林地」 below 「土地总面积」 is 林地面积. */
    private static Optional<String> area(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        List<String> outer = path.subList(0, path.size() - 1);
        if (!outer.isEmpty() && BARE_SHARE.matcher(leaf).matches()) {
            return area(outer, around).map(area -> area + leaf);
        }
        if (!outer.isEmpty() && leaf.equals("面积")) {
            return area(outer, around);
        }
        boolean land = LAND.matcher(leaf).matches()
                && wholes(path, around).stream()
                        .anyMatch(word -> AREA.matcher(word).matches());
        return land ? Optional.of(leaf + "面积") : Optional.empty();
    }

    /** 「住宅」 below 「商品房销售面积」 is 住宅销售面积. */
    private static Optional<String> building(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return BUILDING.matcher(leaf).matches()
                ? wholes(path, around).stream()
                        .map(BUILT::matcher)
                        .filter(Matcher::matches)
                        .map(built -> leaf + built.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /** 「洗衣机」 under 「每百户耐用消费品拥有量」 is how many of them a hundred households have. */
    private static Optional<String> durable(List<String> path, List<String> around) {
        return path.size() == 1
                ? around.stream()
                        .map(DURABLES::matcher)
                        .filter(Matcher::matches)
                        .map(title -> title.group(1) + path.get(0) + title.group(2))
                        .findFirst()
                : Optional.empty();
    }

    /** 「一般贸易」 below 「货物出口额」 is exported, though by itself it is what goes both ways. */
    private static Optional<String> traded(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return isTraded(leaf)
                ? wholes(path, around).stream()
                        .map(ONE_WAY::matcher)
                        .filter(Matcher::matches)
                        .map(way -> leaf + way.group(1) + "额")
                        .findFirst()
                : Optional.empty();
    }

    /** 「单产」 under a title of 「粮食产量」 is that of the same crop. */
    private static Optional<String> ofCrop(List<String> path, List<String> around) {
        String leaf = path.get(0);
        return path.size() == 1 && FIELD.matcher(leaf).matches()
                ? around.stream()
                        .map(OUTPUT::matcher)
                        .filter(Matcher::matches)
                        .map(crop -> crop.group(1) + leaf)
                        .findFirst()
                : Optional.empty();
    }

    /** 「户数」 below 「企业」 is how many of them there are. */
    private static Optional<String> counted(List<String> path) {
        int last = path.size() - 1;
        return last > 0
                        && COUNT.matcher(path.get(last)).matches()
                        && COUNTED.matcher(path.get(last - 1)).matches()
                ? Optional.of(path.get(last - 1) + path.get(last))
                : Optional.empty();
    }

    /** 「年末人数」 below 「在岗职工人数」 is theirs at the year's end. */
    private static Optional<String> ofTime(List<String> path) {
        Matcher time = TIME.matcher(path.get(path.size() - 1));
        String whole = path.size() < 2 ? "" : path.get(path.size() - 2);
        return time.matches()
                        && whole.endsWith(time.group(1))
                        && whole.length() > time.group(1).length()
                ? Optional.of(whole.substring(0, whole.length() - time.group(1).length()) + time.group())
                : Optional.empty();
    }

    /** 「民营企业」 below 「工业增加值」 is theirs, not their number. */
    private Optional<String> ofOwner(List<String> path) {
        String leaf = path.get(path.size() - 1);
        if (path.size() != 2 || !OWNER.matcher(leaf).matches()) {
            return Optional.empty();
        }
        return Optional.of(path.get(0))
                .filter(whole ->
                        subjects.isAmount(whole) && !COUNTED.matcher(whole).matches())
                .map(whole -> subjects.partOf(whole, leaf));
    }

    /** 「教育」 under a title of 固定资产投资 and 「国有单位」 under one of 平均工资 are those of it. */
    private Optional<String> kind(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        boolean kinds = !subjects.isNamed(leaf)
                && isKind(leaf)
                && (path.size() == 1 || OWNER.matcher(leaf).matches())
                && path.stream().allMatch(PartNames::isKind);
        return kinds
                ? around.stream()
                        .filter(word ->
                                subjects.endsNamed(word) && !subjects.isProduct(word) && !Subjects.isShare(word))
                        .findFirst()
                        .map(whole -> subjects.partOf(whole, String.join("", path)))
                : Optional.empty();
    }

    private static boolean isKind(String word) {
        return Subjects.isSector(word)
                || TRADE.matcher(word).matches()
                || OWNER.matcher(word).matches();
    }
}
