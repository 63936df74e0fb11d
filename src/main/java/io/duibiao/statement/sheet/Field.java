package io.duibiao.statement.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the figures of a table are those of, where its title says it and its headings do not: 「利润总额」 under
 * 「规模以上工业企业主要经济指标」 is the profit of those enterprises.
 */
final class Field {
    private static final Pattern MANY =
            Pattern.compile("(.{2,24}?)(?:主要|基本|财务|经济|效益|生产|经营|发展|建设|运行|分项|若干)*(?:指标|情况|状况|概况|数据|经济效益|效益).*");
    /** What 「国有控股工业企业」 has is not what all industry has. */
    private static final Pattern NARROWER =
            Pattern.compile(".*(?:国有|集体|私营|民营|外商|港澳台|外资|股份|大中型|大型|中型|小型|微型|非公有|控股|亏损|轻工|重工).*");

    private static final Pattern LIST = Pattern.compile("[、及和与]");
    /** 「限额以上批发」 before 「和零售业」 is no name without its end. */
    private static final Pattern HALF = Pattern.compile(".*(?:批发|零售|住宿|餐饮|运输|仓储|租赁|信息)");

    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    /** Money outside the budget: 「基本建设支出」 there is not that of the budget. */
    private static final String OUTSIDE_BUDGET = "预算外";

    private static final Pattern OUTSIDE_BUDGET_ALONE = Pattern.compile("(?<!内[、和及与])预算外(?!投资)");
    private static final Pattern SURVEY = Pattern.compile(".*(?:PMI|采购经理).*");
    private static final Pattern OTHER_THAN_MANUFACTURING = Pattern.compile(".*(?:非制造业|服务业).*");
    private static final String INDEX = "指数";

    /** Those that a table is about, where they are some of all: 国有工业企业, 限额以上批发和零售业. */
    private static final Pattern SOME = Pattern.compile(
            "(?:^|[\\d年省市区县州全\\s]|以上)((?:城镇)?(?:国有(?:及国有控股|控股)?|集体|私营|外商(?:及港澳台商?)?投资|大中型|非公有|限额以上|限上)(?:[^\\d、及与年总量额数销购]{0,10}?)(?:工业企业|工业|企业|业))(?![、和及与])");

    /** One kind of school that a table is about, so that 「教职工数」 there is not that of all kinds. */
    private static final Pattern SCHOOL = Pattern.compile(
            "(?:^|[\\d年省市区县州国各])((?:普通|职业)*(?:小学|初中|高中|中学|中专|幼儿园)|(?:普通|中等|高等|职业|特殊教育)+学校)(?:教育)?(?:主要|基本)*(?:情况|概况|指标)");

    private static final Pattern LOSING = Pattern.compile("^亏损(?=企业)");

    /** What accounts hold: whose they are the title tells. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:年初|年末|期末)?(?:资产(?:总计|合计|总额)?|负债(?:总计|合计|总额)?|(?:流动|固定|无形)资产.{0,4}|(?:流动|长期)负债.{0,4}|所有者权益(?:合计)?|实收资本|存货|应收账款.{0,2}|累计折旧|本年折旧)|(?:主营业务|营业|其他业务)(?:收入|成本|利润|税金及附加|外收入)|税金及附加|利润总额|(?:销售|管理|财务|研发)费用|应交增值税|应交所得税|应付职工薪酬");

    private static final Pattern HOLDER =
            Pattern.compile("([\\u3400-\\u9fff]{2,20}?(?:企业|业|单位|开发))(?:法人)?(?:企业)?(?:主要)?(?:财务|资产|负债|损益)");

    private static final Pattern ABOVE_LIMIT = Pattern.compile("限(?:额以)?上.*");
    /** What firms above a size have that the catalogue knows of all firms by the same word. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?:法人)?(?:企业|单位)(?:单位)?(?:个|户)?数?|法人企业(?:个|单位)?数|(?:年末|期末)?(?:从业|就业)人员(?:年末)?(?:人?数)?|进口|出口");

    private final Subjects subjects;
    private final Optional<String> some;
    private final Optional<String> school;
    private final Optional<String> holder;
    private final List<String> owners;
    private final boolean survey;
    private final boolean outsideBudget;

    /** Makes the field of a table with these titles. */
    Field(List<String> titles, Subjects subjects) {
        this.subjects = subjects;
        owners = titles.stream()
                .map(title -> BRACKETS.matcher(Texts.packed(title)).replaceAll(""))
                .flatMap(Field::owners)
                .toList();
        some = found(SOME, titles);
        school = found(SCHOOL, titles);
        holder = found(HOLDER, titles);
        outsideBudget = titles.stream()
                .anyMatch(title ->
                        OUTSIDE_BUDGET_ALONE.matcher(Texts.packed(title)).find());
        survey = titles.stream()
                .anyMatch(title -> SURVEY.matcher(title).matches()
                        && !OTHER_THAN_MANUFACTURING.matcher(title).matches());
    }

    private static Optional<String> found(Pattern pattern, List<String> titles) {
        return titles.stream()
                .map(title -> pattern.matcher(Texts.packed(title)))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static Stream<String> owners(String title) {
        Matcher many = MANY.matcher(title);
        Stream<String> before = many.matches() ? Stream.of(many.group(1)) : Stream.empty();
        return Stream.concat(
                before,
                LIST.splitAsStream(title).filter(part -> !part.equals(title)).filter(part -> !HALF.matcher(part)
                        .matches()));
    }

    /**
     * Returns the whole name of what a heading leaves to the title; empty where the heading says it itself.
     *
     * @param words the heading's own words
     */
    Optional<String> of(String words) {
        if (survey && subjects.names().isNamed(words + INDEX)) {
            return Optional.of(words + INDEX);
        }
        if (subjects.names().isNamed(words)) {
            return Optional.empty();
        }
        return owners.stream()
                .flatMap(owner -> IntStream.range(0, Math.max(0, owner.length() - 1))
                        .filter(from ->
                                !NARROWER.matcher(owner.substring(0, from)).matches())
                        .mapToObj(owner::substring)
                        .flatMap(end -> Stream.of(end + words, joined(end, words))))
                .filter(subjects.names()::isNamed)
                .findFirst();
    }

    /**
     * Returns whose it is, where the table is about some only: 「工业总产值」 in a table of 「国有工业企业」 is not that of all; empty where
     * the name says so itself, or nothing is left out.
     */
    Optional<String> narrowed(String name) {
        return school.flatMap(kind -> Institutions.of(kind, name, subjects.names()))
                .or(() -> ofSome(name))
                .or(() -> outsideBudget
                                && !name.contains(OUTSIDE_BUDGET)
                                && subjects.names().isNamed(name)
                        ? Optional.of(OUTSIDE_BUDGET + name)
                        : Optional.empty());
    }

    private Optional<String> ofSome(String name) {
        return some.filter(whose ->
                        !NARROWER.matcher(LOSING.matcher(name).replaceFirst("")).matches()
                                && !ABOVE_LIMIT.matcher(name).matches())
                .filter(whose -> !ABOVE_LIMIT.matcher(whose).matches()
                        || OF_ALL.matcher(name).matches()
                        || subjects.names().isNamed(whose + name))
                .map(whose -> joined(whose, name));
    }

    /** Returns whose account it is that a heading alone tells, 房地产开发资产总计; empty where it is none, or the title does not tell. */
    Optional<String> account(String name) {
        return holder.filter(whose ->
                        ACCOUNT.matcher(name).matches() && !subjects.names().isNamed(name))
                .map(whose -> whose + name);
    }

    /** 「机构数」 under 「医疗卫生机构」 says again what it counts. */
    private static String joined(String owner, String words) {
        int common = Math.min(owner.length(), words.length());
        while (common > 0 && !owner.endsWith(words.substring(0, common))) {
            common--;
        }
        boolean oneOfList = common > 1
                && common < owner.length()
                && LIST.matcher(owner.substring(owner.length() - common - 1, owner.length() - common))
                        .matches(); // 「零售业」 is not all of 「批发和零售业」
        return oneOfList ? words : owner + words.substring(common);
    }
}
