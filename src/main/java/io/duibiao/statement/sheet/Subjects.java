package io.duibiao.statement.sheet;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes an indicator's name of the words on a cell's way. Names that were broken over cells are joined (社会消费品 | 零售总额), a
 * qualifier is kept (城镇 | 人均可支配收入), a part of the product is its value added (生产总值 | 第一产业), and a heading that only
 * groups others is left out (人口 | 常住人口).
 */
final class Subjects {
    private static final Pattern QUALIFIER = Pattern.compile(
            ".*(?:城镇|农村|城市(?!接待)|乡村|规模以上|规上|限额以上|限上|男|女|市区|市辖区|国有|集体|私营|民营|民间|外商|港澳台|个体|工业|农业|建筑业|房地产|服务业|新增|累计|人均|非私营|当年|高技术|战略性|每[百千万]).*");
    private static final Pattern PRODUCED = Pattern.compile(".*(?:产业(?!活动单位)|增加值|生产总值).*");
    private static final Pattern LIST = Pattern.compile(".*(?:、.*|及|收支|情况|概况|核算|主要|基本(?!养老|医疗|公共)|指标|按.*分).*");
    private static final Pattern OUTPUT = Pattern.compile("(?:总)?产量|总产|(?:总)?数量");
    private static final Pattern AMOUNT = Pattern.compile(".*[量额数]");
    private static final Pattern GRAIN = Pattern.compile("粮食(?:作物)?|[夏秋]粮|[夏秋]收粮食|谷物");
    private static final Pattern CROP = Pattern.compile("[早中晚]?稻谷?|水稻|[冬春]?小麦|玉米|大豆|豆类|薯类|马铃薯|高粱|谷子|大麦|杂粮");
    /** What sectors divide among them. */
    private static final Pattern DIVIDED =
            Pattern.compile(".*(?:投资|用电量|用水总?量|排放总?量|就业|从业|职工|产值|税|增加值|生产总值|贷款|能耗|消费量|营业收入|利润|法人单位|活动单位).*");

    /** 「国有单位」 beside 「单位从业人员」 says it twice. */
    private static final String UNITS = "单位";

    private static final String VALUE_ADDED = "增加值";
    private static final Pattern MEASURE = Pattern.compile(".*[量额数率比重值积入出价]|占.*|.*(?:构成|结构|指数|人口|工资)");
    /** 「总产量」 and 「人均产量」 under 「粮食产量」. */
    private static final Pattern PER_HEAD = Pattern.compile("(总|人均|平均每人)(产量|产值|面积|收入|支出|消费量)");

    /** What rows below it are counted by, however far in they stand. */
    private static final Pattern COUNTED = Pattern.compile(".*(?:学生数|学生|毕业生数?|招生数?|教师数?|[产货客]量|周转量)");

    private static final Pattern INCOME_GROUP =
            Pattern.compile("总平均|(?:[最更较]?[低高]|中[等间](?:偏[上下])?)(?:收入)?(?:家庭)?户|困难户");

    private static final Pattern PER_ONE = Pattern.compile("(?:平均)?每一?(?:名|个|位)?(?:专任)?(?:教师|教职工|医生).*|师生比|生师比");

    private static final Pattern INSURED =
            Pattern.compile("(?:机关事业单位|企业职工|企业|城镇职工|职工|城乡居民|城镇居民|农村居民|新型农村)(?:社会)?((?:基本)?(?:养老|医疗)保险)");

    private static final Pattern STAFF = Pattern.compile(".*(?:人员|医师|护师、?护士|护士|药师|技师|教师)");
    private static final Pattern STAFF_COUNTED = Pattern.compile("(?:.*职工|.*人员|在编人员|从业人员)(?:人?数|总数)?");
    private static final String AREA = "面积";
    private static final String INDEX = "指数";

    private static final Pattern MEASURED = Pattern.compile("指数|构成|比重|占比");
    /** So many characters in common are words in common: 消费品零售. */
    private static final int SHARED = 4;

    /** The product's name, as something that a part can be of. */
    static final String PRODUCT_NAME = "地区生产总值";

    private final KnownNames names;
    private final PeopleNames people;
    private final PartNames parts;

    /** What was made of words before: a column has the same ones in every row. */
    private final Map<Words, String> made = new HashMap<>();

    Subjects(Indicators indicators) {
        names = new KnownNames(indicators);
        people = new PeopleNames(names);
        parts = new PartNames(this, names);
    }

    /**
     * Returns the name.
     *
     * @param path the words on the way, the outermost first; not empty
     * @param row which of them is the row's own: what tells it from other rows is never left out
     * @param around words that may belong to it: headings spread over blank cells, the title
     */
    String of(List<String> path, int row, List<String> around) {
        Words words = new Words(List.copyOf(path), row, List.copyOf(around));
        return made.computeIfAbsent(words, key -> make(key.path(), row, key.around()));
    }

    private String make(List<String> path, int row, List<String> around) {
        return ofIncomeGroup(path, row, around)
                .or(() -> ofNarrower(path, row))
                .or(() -> indexAbove(path))
                .or(() -> joined(path, row))
                .or(() -> repeated(path, row))
                .or(() -> output(path, row))
                .or(() -> people.of(path, around))
                .or(() -> parts.of(path, row, around))
                .or(() -> measured(path, row, around))
                .or(() -> ofInstitutions(path, row))
                .or(() -> people.share(path, around))
                .or(() -> ofResidence(path, around))
                .or(() -> wholeProduct(path))
                .or(() -> isBound(path, row) ? ofRow(path, row) : unbound(path, around))
                .orElseGet(() -> named(withoutLists(path, row), path, row));
    }

    /** Returns the words as one name; where all but two of a row's words were left out, its own is the second of them. */
    private String named(List<String> kept, List<String> path, int row) {
        List<String> kinds = kept.subList(1, kept.size());
        if (!kinds.isEmpty()
                && isNamed(kept.get(0))
                && !TermKinds.isSector(kept.get(0))
                && !names.isProduct(kept.get(0))
                && kinds.stream().allMatch(PartNames::isKind)) {
            return PartOfWhole.joined(String.join("", kinds), PartOfWhole.withoutAll(kept.get(0)));
        }
        boolean own = row == path.size() - 1 && kept.size() == 2;
        return String.join("", partFirst(residenceFirst(kept), own ? 1 : row)).replace(UNITS + UNITS, UNITS);
    }

    /** 「消费性支出」 left of 「低收入户」 is what those households spend, left of 「总平均」 what all do. */
    private Optional<String> ofIncomeGroup(List<String> path, int row, List<String> around) {
        String leaf = path.get(path.size() - 1);
        List<String> rest = path.stream()
                .filter(word -> !INCOME_GROUP.matcher(word).matches())
                .toList();
        boolean group = INCOME_GROUP.matcher(leaf).matches() && row < rest.size();
        return group ? Optional.of((leaf.endsWith("户") ? leaf : "") + make(rest, row, around)) : Optional.empty();
    }

    /** 「基本养老保险基金收入」 below 「机关事业单位基本养老保险」 is that of theirs. */
    private static Optional<String> ofNarrower(List<String> path, int row) {
        String own = path.get(row);
        String outer = row == 0 ? "" : path.get(row - 1);
        Matcher narrower = INSURED.matcher(outer);
        return row == path.size() - 1 && narrower.matches() && own.contains(narrower.group(1)) && !own.contains(outer)
                ? Optional.of(own.replace(narrower.group(1), outer))
                : Optional.empty();
    }

    /** 「货币工资」 under 「指数」 is 货币工资指数. */
    private static Optional<String> indexAbove(List<String> path) {
        return path.size() == 2 && path.get(0).equals("指数")
                ? Optional.of(path.get(1).replaceFirst("(?:指数)?$", "指数"))
                : Optional.empty();
    }

    /** 「浓度值」 under 「PM2.5平均浓度」 says the same again, and so does 「总产量」 under 「粮食产量」. */
    private Optional<String> repeated(List<String> path, int row) {
        String leaf = path.get(path.size() - 1);
        String whole = path.size() < 2 ? "" : path.get(path.size() - 2);
        boolean again = row != path.size() - 1 || path.size() == 2;
        Matcher perHead = PER_HEAD.matcher(leaf);
        if (again && perHead.matches() && isNamed(whole) && whole.endsWith(perHead.group(2))) {
            String front = whole.substring(0, whole.length() - perHead.group(2).length());
            return Optional.of(perHead.group(1).equals("总") ? whole : front + leaf);
        }
        boolean oneWay = leaf.startsWith("出口") && whole.endsWith("进" + leaf);
        return again
                        && leaf.length() > 1
                        && !oneWay
                        && isNamed(whole)
                        && whole.replace("总指数", INDEX).endsWith(leaf.replaceFirst("(?<=..)值$", ""))
                ? Optional.of(whole)
                : Optional.empty();
    }

    /** 「医院」 below 「诊疗人次」 is how many patients hospitals see, not how many hospitals there are. */
    private Optional<String> ofInstitutions(List<String> path, int row) {
        return row == path.size() - 1 && names.isCount(path.get(row))
                ? IntStream.range(0, row)
                        .mapToObj(path::get)
                        .filter(whole -> PER_ONE.matcher(whole).matches() || (isAmount(whole) && !names.isCount(whole)))
                        .reduce((outer, inner) -> inner)
                        .map(whole -> path.get(row) + whole)
                : Optional.empty();
    }

    /** 「指数」 right of 「林业」 below 「农林牧渔业总产值」 is that of 林业产值. */
    private Optional<String> measured(List<String> path, int row, List<String> around) {
        int last = path.size() - 1;
        return row > 0 && row == last - 1 && MEASURED.matcher(path.get(last)).matches()
                ? Optional.of(make(path.subList(0, last), row, around))
                        .map(name -> name.endsWith(path.get(last)) ? name : name + path.get(last))
                : Optional.empty();
    }

    /** Returns whether rows below a row of these words may be parts of it: it is an amount, neither a sector nor per head. */
    boolean isAmount(String words) {
        return !TermKinds.isSector(words)
                && !TermKinds.isResidence(words)
                && !words.contains("人均")
                && !PartNames.isTraded(words)
                && names.indicator(words)
                        .filter(indicator -> indicator.kind() == Indicator.Kind.FLOW
                                || indicator.kind() == Indicator.Kind.STOCK
                                || PartNames.isPrice(words))
                        .isPresent();
    }

    /** Returns whether the words may name a part of the amount: sectors are parts of what all of them have. */
    boolean isPartOf(String words, String amount) {
        return PartNames.mayBePart(words, amount)
                .or(() -> PartNames.pupils(amount).map(pupils -> isNamed(words + pupils)))
                .orElseGet(() ->
                        TermKinds.isSector(words) ? DIVIDED.matcher(amount).matches() : !isNamed(words));
    }

    /** 「城镇」 alone is that of what the title names. */
    private Optional<String> ofResidence(List<String> path, List<String> around) {
        return path.size() == 1 && TermKinds.isResidence(path.get(0))
                ? around.stream().filter(this::isNamed).findFirst().map(whole -> Stream.of(
                                path.get(0) + PartOfWhole.withoutAll(whole))
                        .filter(this::isNamed)
                        .findFirst()
                        .orElse(path.get(0) + whole))
                : Optional.empty();
    }

    /** 「发电量」 left of 「产量」 is output as it is; 「火电」 below it is that of 发电量. */
    private Optional<String> output(List<String> path, int row) {
        boolean output =
                row == path.size() - 2 && OUTPUT.matcher(path.get(row + 1)).matches();
        List<String> rows = path.subList(0, row + 1);
        return !output
                ? Optional.empty()
                : joined(rows, row).or(() -> Optional.of(path.get(row))
                        .filter(own -> AMOUNT.matcher(own).matches()));
    }

    /** 「城市」 above a column of 「居民消费价格」 goes before it. */
    private static List<String> residenceFirst(List<String> path) {
        String leaf = path.get(path.size() - 1);
        return path.size() > 1 && TermKinds.isResidence(leaf)
                ? Stream.concat(Stream.of(leaf), path.subList(0, path.size() - 1).stream())
                        .toList()
                : path;
    }

    /** 「企业职工」 below 「参加养老保险人数」 goes before it, as a part that the catalogue has does. */
    private List<String> partFirst(List<String> names, int row) {
        if (row == 2 && names.size() == 3 && TermKinds.isResidence(names.get(1)) && isAmount(names.get(0))) {
            return partFirst(List.of(names.get(0), names.get(2)), 1); // 「城区」 below 「城镇」
        }
        return row == 1
                        && names.size() == 2
                        && (isAmount(names.get(0))
                                || (PartNames.isOwner(names.get(1))
                                        && AMOUNT.matcher(names.get(0)).matches()))
                        && !isNamed(names.get(1))
                        && !MEASURE.matcher(names.get(1)).matches()
                ? List.of(PartOfWhole.joined(names.get(1), PartOfWhole.withoutAll(names.get(0))))
                : names;
    }

    private Optional<String> unbound(List<String> path, List<String> around) {
        String leaf = path.get(path.size() - 1);
        return share(leaf, path, around)
                .or(() -> ofSector(leaf, path, around))
                .or(() -> partOfProduct(leaf, path, around))
                .or(() -> alone(leaf, path))
                .or(() -> joinedAround(leaf, path, around))
                .or(() -> around.stream()
                        .filter(this::isNamed)
                        .flatMap(word -> indexOf(leaf, word).stream())
                        .findFirst());
    }

    /** 「第一产业」 left of a column 「用电量」 is part of the name; a row of the product is not. */
    private boolean isBound(List<String> path, int row) {
        String own = path.get(row);
        return row < path.size() - 1
                && !(names.isProduct(own) && TermKinds.isSector(path.get(path.size() - 1)))
                && !TermKinds.isShare(own);
    }

    /** 「全社会用电量」 left of a column 「用电量」 says all of it. */
    private Optional<String> ofRow(List<String> path, int row) {
        String own = path.get(row);
        String leaf = withoutEnd(path.get(path.size() - 1));
        return isNamed(own) && withoutEnd(own).endsWith(leaf) ? Optional.of(own) : Optional.empty();
    }

    private static String withoutEnd(String amount) {
        return amount.replaceFirst("(?<=..)[额量数]$", "");
    }

    private Optional<String> joined(List<String> path, int row) {
        for (int from = 0; from < path.size() - 1 && from <= row; from++) {
            String forwards = String.join("", path.subList(from, path.size()));
            if (isNamed(forwards)) {
                return Optional.of(forwards);
            }
            String leafFirst = path.get(path.size() - 1) + String.join("", path.subList(from, path.size() - 1));
            if (isNamed(leafFirst)) {
                return Optional.of(leafFirst);
            }
            String ofGroup = path.get(path.size() - 1) + path.get(from);
            if (row == path.size() - 1 && COUNTED.matcher(path.get(from)).matches() && isNamed(ofGroup)) {
                return Optional.of(ofGroup);
            }
            Optional<String> overlapping =
                    overlapping(path.get(path.size() - 1), path.get(from)).filter(this::isNamed);
            if (overlapping.isPresent() && from == path.size() - 2) {
                return overlapping;
            }
        }
        return Optional.empty();
    }

    /** 「粮食」 under 「产量」 is joined; 「城镇居民」 under 「居民人均可支配收入」 overlaps it; 「人口」 under 「常住人口」 is short for it. */
    private Optional<String> joinedAround(String leaf, List<String> path, List<String> around) {
        boolean ofOuter = path.subList(0, path.size() - 1).stream().anyMatch(this::isNamed);
        return ofOuter
                ? Optional.empty()
                : around.stream()
                        .flatMap(word -> Stream.of(
                                        Stream.of(word + leaf, leaf + word, leaf + word.replaceFirst("总(?=量$)", "")),
                                        overlapping(leaf, word).stream(),
                                        word.endsWith(leaf.replaceFirst("^总(?=..)", ""))
                                                ? Stream.of(word)
                                                : Stream.<String>empty())
                                .flatMap(names -> names))
                        .filter(this::isNamed)
                        .findFirst();
    }

    /** 「总产值指数」 under 「农林牧渔业总产值」 is that of it. */
    private static Optional<String> indexOf(String leaf, String whole) {
        return leaf.length() > 4 && leaf.endsWith("指数") && whole.endsWith(leaf.substring(0, leaf.length() - 2))
                ? Optional.of(whole + "指数")
                : Optional.empty();
    }

    private static Optional<String> overlapping(String front, String back) {
        return IntStream.range(0, front.length())
                .filter(from -> back.startsWith(front.substring(from)))
                .mapToObj(from -> front.substring(0, from) + back)
                .findFirst();
    }

    private Optional<String> partOfProduct(String leaf, List<String> path, List<String> around) {
        boolean inProduct = path.subList(0, path.size() - 1).stream().anyMatch(names::isProduct)
                || around.stream().anyMatch(names::isProduct);
        boolean ofProduct = path.size() > 2 && names.isProduct(path.get(0)) && TermKinds.isSector(leaf);
        return ofProduct || (inProduct && isNamed(leaf + VALUE_ADDED))
                ? Optional.of(leaf + VALUE_ADDED)
                : Optional.empty();
    }

    /** Returns whether a title with these words leaves room for parts of the product below it. */
    boolean mayHoldProduct(String title) {
        return title.isEmpty()
                || names.isProduct(title)
                || PRODUCED.matcher(title).matches();
    }

    /** 「增加值」 of the product as a whole is the product. */
    private Optional<String> wholeProduct(List<String> path) {
        return path.size() == 2
                        && path.get(1).equals(VALUE_ADDED)
                        && names.isProduct(path.get(0))
                        && !isNamed(path.get(0) + VALUE_ADDED)
                ? Optional.of(path.get(0))
                : Optional.empty();
    }

    /** 「地区生产总值构成」 above 「第一产业」 is a share, not the value added itself. */
    private Optional<String> share(String leaf, List<String> path, List<String> around) {
        for (List<String> words : List.of(path.subList(0, path.size() - 1), around)) {
            for (String word : words) {
                boolean own = TermKinds.isShare(leaf)
                        || PeopleNames.isBare(leaf)
                        || (word.startsWith("人口") && isNamed(leaf))
                        || (word.contains("占全") && isNamed(leaf) && !TermKinds.isSector(leaf));
                if (TermKinds.isShare(word) && !own) {
                    String whole = whole(word, around);
                    if (leaf.equals(whole)
                            || (isNamed(leaf) && names.indicator(leaf).equals(names.indicator(whole)))) {
                        return Optional.of(leaf + "构成");
                    }
                    String share = leaf + (whole.isEmpty() ? "" : "占" + whole) + "比重";
                    String product = leaf + "占" + PRODUCT_NAME + "比重";
                    return Optional.of(isWholeProduct(whole) && !isNamed(share) && isNamed(product) ? product : share);
                }
            }
        }
        return Optional.empty();
    }

    /** 「第三产业增加值」 is a product too, but what it is made up of is no share of the whole. */
    private boolean isWholeProduct(String words) {
        return names.isProduct(words) && names.indicator(words).equals(names.indicator(PRODUCT_NAME));
    }

    /** 「构成」 alone is that of the product around it. */
    private String whole(String share, List<String> around) {
        String own = share.substring(0, share.length() - 2)
                .replaceFirst("^占", "")
                .replaceFirst("的$", "")
                .replaceFirst("(?:中|内部)(?:各|三次|轻重|城乡)?(?:产业|工业|行业|部门)?$", "");
        return own.isEmpty()
                ? around.stream()
                        .filter(names::isProduct)
                        .findFirst()
                        .or(() -> around.stream()
                                .filter(word -> !TermKinds.isShare(word)
                                        && !LIST.matcher(word).matches())
                                .findFirst())
                        .orElse("")
                : own;
    }

    /** 「第一产业」 below 「总产出」 is a part of that, not the value added that it means alone. */
    private Optional<String> ofSector(String leaf, List<String> path, List<String> around) {
        if (!TermKinds.isSector(leaf)) {
            return Optional.empty();
        }
        List<String> outer = new ArrayList<>(path.subList(0, path.size() - 1));
        Collections.reverse(outer);
        outer.addAll(around);
        List<String> wholes = outer.stream()
                .filter(words ->
                        !TermKinds.isSector(words) && !LIST.matcher(words).matches())
                .toList();
        boolean valued = isNamed(leaf + VALUE_ADDED);
        return wholes.stream()
                .filter(words -> DIVIDED.matcher(words).matches() && isNamed(words))
                .findFirst()
                .or(() -> valued ? wholes.stream().findFirst() : Optional.empty())
                .map(whole -> PRODUCED.matcher(whole).matches() || names.isProduct(whole)
                        ? leaf + VALUE_ADDED
                        : partOf(whole, leaf));
    }

    /** Returns the name of a part: 采矿业固定资产投资, 农业产值 of 农林牧渔业总产值. */
    String partOf(String whole, String sector) {
        String bare = whole.replaceFirst("^(?:全社会|全部|全行业)", "")
                .replaceFirst("^农、?林、?牧、?渔业(?:总)?(?=产值)", "")
                .replaceFirst("电力消费总?量", "用电量");
        return isNamed(whole + sector) ? whole + sector : PartOfWhole.joined(sector, bare);
    }

    /** 「面积」 above the column of 「林地」 says again what 「土地总面积」 above that row says. */
    private static boolean isAmountOf(String leaf, String whole) {
        return leaf.length() > 1 && whole.endsWith(leaf);
    }

    private static boolean sharesWords(String own, String whole) {
        return IntStream.rangeClosed(0, whole.length() - SHARED)
                .mapToObj(from -> whole.substring(from, from + SHARED))
                .anyMatch(own::contains);
    }

    /** 「境内存款」 below 「各项存款」 says itself what it is. */
    private static boolean isKindOf(String own, String whole) {
        return whole.length() > 2
                && own.length() > 2
                && (own.endsWith(whole.substring(whole.length() - 2))
                        || (own.endsWith("险") && whole.endsWith("险"))
                        || sharesWords(own, whole))
                && !QUALIFIER.matcher(whole).matches();
    }

    /**
     * 「有限责任公司」 below 「内资企业」 is an owner by itself, and 「药剂人员」 below 「职工人数」 are people by themselves; 「建成区面积」 is no
     * other one below 「城市面积」.
     */
    private boolean isNarrower(String own, String whole) {
        return (PartNames.isOwner(own) && PartNames.isOwner(whole))
                || (STAFF.matcher(own).matches() && STAFF_COUNTED.matcher(whole).matches())
                || (isNamed(own) && own.endsWith(AREA) && whole.endsWith(AREA));
    }

    /** A heading that lists what stands below it (人口、劳动力及土地面积) is no part of a name. */
    private List<String> withoutLists(List<String> path, int row) {
        boolean named = isNamed(path.get(row))
                && path.subList(0, row).stream()
                        .noneMatch(word -> QUALIFIER.matcher(word).matches()
                                && !path.get(row).contains(word));
        return IntStream.range(named ? row : 0, path.size())
                .filter(i -> i == 0 || i == row || !isAmountOf(path.get(i), path.get(i - 1)))
                .filter(i -> i == path.size() - 1
                        || i == row
                        || !(LIST.matcher(path.get(i)).matches() && !PeopleNames.isAged(path.get(i))
                                || (CROP.matcher(path.get(row)).matches()
                                        && GRAIN.matcher(path.get(i)).matches())
                                || isKindOf(path.get(row), path.get(i))
                                || (i < row && isNarrower(path.get(row), path.get(i)))
                                || (i < row && isAmountOf(path.get(path.size() - 1), path.get(i)))))
                .mapToObj(path::get)
                .toList();
    }

    private Optional<String> alone(String leaf, List<String> path) {
        boolean qualified = path.subList(0, path.size() - 1).stream()
                .anyMatch(word -> QUALIFIER.matcher(word).matches() && !isNamed(word) && !leaf.contains(word));
        if (isNamed(leaf) && !qualified) {
            return Optional.of(leaf);
        }
        boolean parentNamesAll = path.size() == 1;
        return parentNamesAll && isNamed(leaf) ? Optional.of(leaf) : Optional.empty();
    }

    /** Returns what the catalogue knows of names. */
    KnownNames names() {
        return names;
    }

    private boolean isNamed(String words) {
        return names.isNamed(words);
    }

    /** What a name is made of. */
    private record Words(List<String> path, int row, List<String> around) {}
}
