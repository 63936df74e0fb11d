package io.duibiao.statement.sheet;

import io.duibiao.reference.Indicators;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.When.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the cells above a table, and the names of sheet and file, for what holds for all of the table. */
final class TitleReader {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:(?:附?表)?\\s*\\d+(?:\\s*[-—–.]\\s*\\d+(?!\\d|\\s*[月季]))+|附?表\\s*[\\d一二三四五六七八九十]+)\\s*[::]?\\s*|指标\\s*[::]\\s*|\\(?续\\s*表?\\s*[\\d一二三四五]*\\)?");
    private static final Pattern CONTINUED = Pattern.compile(".*续\\s*(?:表|[\\d一二三四五)]).*", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:附?表)?\\s*\\d+\\s*[-—–.]\\s*\\d+(?!\\d|\\s*[月季]).*", Pattern.DOTALL);
    private static final Pattern SCOPE = Pattern.compile(
            "(?:全省|全市|全国|全区|全县)?(?:分|各|按)(?:设区|地级|直辖|省辖)?(?:地区|地市|市州|州市|盟市|市县|区县|县区|市区|省区市|省市区|省份|县市区|县\\(市[、,]?区\\)|市\\(县\\)|市\\(州\\)|州\\(市\\)|市\\(地\\)|县\\(区\\)|行政区域?|市|州|县|区|省)+(?:分)?(?:的)?|按.{1,8}?分(?:类|组)?的?(?=.{3})|分(?:行业|国别|国家|岗位|(?:登记)?注册类型|经济类型|产业|城乡|性别|年龄)的?(?=.{3})|分(?:项目|科目|用途|级次)(?=支出|收入)|\\d+个(?:大中)?城市|主要年份|历年");
    private static final Pattern TAIL = Pattern.compile(
            "(?:完成|基本|主要|发展)?(?:情况|数据|分类|变动|变化|一览|统计|汇总|排名|排行|对比|比较|来源|分(?:季度|月度?|税种|行业|级次|项目|科目|来源))*表?$");
    private static final Pattern MANY = Pattern.compile(".*(?:指标|概况|主要|进度|国民经济|基本情况|统计|目录).*");
    /** 「主要农产品产量」 is one amount of many things. */
    private static final Pattern OF_GOODS = Pattern.compile("主要(?:农业?|工业|畜牧?|林|水)?(?:产品|农作物|作物)(产量|播种面积)");

    private static final Pattern BOTH = Pattern.compile(".*(?:及|和|与|、)[^指标]{0,6}(?:增长|增速|增幅|位次|排名|排序|指数).*");
    private static final Pattern AND_SHARES = Pattern.compile("(?:及其?|和|与|、)(?:构成|结构|比重|指数)$");
    /** A table of how targets are met holds more than targets. */
    private static final Pattern DONE = Pattern.compile(".*目标.*(?:完成|进展|情况).*");

    private static final Pattern QUALIFIER = Pattern.compile(
            "(?:城镇|农村|乡村|非?私营|国有|集体|民营|个体|民间|非公有制|规模以上|规上|限额以上|限上|外商投资)(?:[^\\s年各分]{0,6}(?:单位|企业|经济))?$");
    private static final Pattern AND = Pattern.compile("(.{3,}[数量额])(?:及其?|和|与|、)");
    private static final Pattern REMARK =
            Pattern.compile("^(?:本表|注|说明|备注|资料来源|数据来源|来源|按(?!.{1,10}分)|\\(?(?:计量|计算|金额|货币)?单位).*", Pattern.DOTALL);

    private static final Pattern TO_DATE = Pattern.compile("\\((?:本年)?累计[,、)]|[,、]累计\\)");

    /** The districts of a city without its counties; 「各市区」 and 「县(市、区)」 name many regions. */
    private static final Pattern CITY_PROPER = Pattern.compile("市辖区|(?<![各分按全省县州地城、(])市区(?![县、()])");

    private static final Pattern UNIT_NOTE = Pattern.compile("\\s+(?=\\(?(?:计量|计算|金额|货币)?单\\s*位)");

    private final HeadingReader headings;
    private final RegionReader regions;
    private final Indicators indicators;

    TitleReader(HeadingReader headings, RegionReader regions, Indicators indicators) {
        this.headings = headings;
        this.regions = regions;
        this.indicators = indicators;
    }

    /** Returns what the titles of a block say; a 续表 and a table without a title go on with what was said before. */
    Title read(List<String> all, Title before) {
        List<String> titles = all.stream()
                .filter(title -> !UnitsByName.isLine(title, headings))
                .toList();
        Title own = Title.NONE;
        for (String title : titles) {
            own = own.or(read(title));
        }
        Title whole = new Title(
                titles.stream()
                        .map(title -> read(title).words())
                        .filter(words -> indicators.named(words).isPresent())
                        .findFirst()
                        .orElse(own.words()),
                own.when(),
                nearestUnit(titles),
                own.saying(),
                own.region(),
                own.subArea());
        boolean goesOn = titles.stream()
                        .noneMatch(title -> NUMBERED.matcher(title).matches())
                || titles.stream().anyMatch(title -> CONTINUED.matcher(title).matches());
        return goesOn
                ? whole.or(before)
                : whole.or(new Title("", When.UNSAID, Optional.empty(), Optional.empty(), before.region(), false));
    }

    /** Returns what the lines above a table on a page say, joined to one as they are. */
    Title ofCaption(String caption) {
        return read(captionLines(caption), Title.NONE);
    }

    /** Returns whether a caption says that the table goes on with the one before it. */
    static boolean goesOn(String caption) {
        return CONTINUED.matcher(caption).matches();
    }

    /** Returns the lines above a table on a page, told apart again. */
    static List<String> captionLines(String caption) {
        return List.of(UNIT_NOTE.split(Texts.folded(caption)));
    }

    /** Returns what the name of a sheet or a file says; its words count only where they are an indicator's name. */
    Title ofName(String name) {
        Title title = read(Texts.folded(name.replace('_', ' ')));
        boolean named = indicators.named(title.words()).isPresent();
        return new Title(
                named ? title.words() : "",
                title.when(),
                title.unit(),
                named ? title.saying() : Optional.empty(),
                title.region(),
                title.subArea());
    }

    /** Returns the unit that a note under a table gives for all of it. */
    Title ofNotes(List<String> notes) {
        Optional<Unit> unit =
                Notes.unit(notes).flatMap(words -> headings.read("单位:" + words).unit());
        return new Title("", When.UNSAID, unit, Optional.empty(), Optional.empty(), false);
    }

    private Optional<Unit> nearestUnit(List<String> titles) {
        List<String> reversed = new ArrayList<>(titles);
        Collections.reverse(reversed);
        return reversed.stream()
                .flatMap(title -> headings.read(title).unit().stream())
                .findFirst();
    }

    private Title read(String title) {
        String line = NUMBER.matcher(Texts.oneLine(title)).replaceAll(" ");
        Optional<Region> region = regions.inTitle(line);
        Heading heading = headings.read(
                region.map(r -> line.replaceFirst(Pattern.quote(r.name()), "")).orElse(line));
        When said = heading.when().since().isPresent() ? When.UNSAID : heading.when();
        When when = (said.isSaid() ? said : yearIn(line)).or(toDate(line));
        String words = REMARK.matcher(title.strip()).matches() ? "" : words(heading.words());
        Optional<Saying> saying = heading.saying()
                .filter(s -> !s.isRank()
                        && !BOTH.matcher(line).matches()
                        && !DONE.matcher(line).matches());
        return new Title(
                words,
                when,
                heading.unit(),
                saying,
                region,
                CITY_PROPER.matcher(Texts.packed(line)).find());
    }

    /** 「增速(累计,%)」: months that head columns are those of the year so far. */
    private static When toDate(String line) {
        Step step = TO_DATE.matcher(line).find() ? Step.CUMULATIVE : Step.NONE;
        return new When(Optional.empty(), Optional.empty(), step);
    }

    /** Only a year counts in an English title: its words are not read. */
    private static When yearIn(String line) {
        When when = WhenReader.in(line).when();
        return when.since().isPresent()
                ? When.UNSAID
                : when.year().map(When::ofYear).orElse(When.UNSAID);
    }

    /** An indicator stands at a title's end, behind regions and scope; the longest name there is meant. */
    private String words(String heading) {
        String bare = AND_SHARES
                .matcher(heading.replaceAll("\\(.*?\\)", "")
                        .replace("分类指数", "指数")
                        .replaceFirst("(?:定基|环比)发展速度$", "指数"))
                .replaceFirst("")
                .replaceAll("(?:及其?|和|与|、)$", "");
        return Stream.of(heading, SCOPE.matcher(heading).replaceAll(""))
                .flatMap(words -> namedEnd(words).stream())
                .max(Comparator.comparingInt(String::length))
                .or(() -> namedEnd(bare))
                .or(() -> namedEnd(TAIL.matcher(bare).replaceFirst("")))
                .orElseGet(() -> {
                    String words =
                            TAIL.matcher(SCOPE.matcher(bare).replaceAll("")).replaceFirst("");
                    Matcher goods = OF_GOODS.matcher(words);
                    if (goods.matches()) {
                        return goods.group(1);
                    }
                    return MANY.matcher(words.replace("主要耐用", "耐用")).matches() ? "" : words;
                });
    }

    /** 「各类学校数及在校学生数」 names two things. */
    private boolean isSecond(String before) {
        Matcher and = AND.matcher(before);
        return and.matches()
                && IntStream.range(0, Math.max(0, and.group(1).length() - 2))
                        .mapToObj(and.group(1)::substring)
                        .anyMatch(end -> indicators.named(end).isPresent());
    }

    private Optional<String> namedEnd(String words) {
        return IntStream.range(0, Math.max(0, words.length() - 1))
                .mapToObj(words::substring)
                .filter(end -> indicators.named(end).isPresent())
                .findFirst()
                .filter(end -> !isSecond(words.substring(0, words.length() - end.length())))
                .map(end -> qualified(words.substring(0, words.length() - end.length())) + end);
    }

    /** 「城镇非私营单位」 before 「年末就业人员」 says of which; what stands before it is scope. */
    private static String qualified(String before) {
        String own = SCOPE.matcher(before).replaceAll(" ");
        Matcher qualifier = QUALIFIER.matcher(own);
        return qualifier.find() ? qualifier.group() : "";
    }
}
