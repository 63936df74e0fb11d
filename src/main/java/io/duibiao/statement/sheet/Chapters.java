package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Labels above a row that head a chapter of the table and are no part of its name. */
final class Chapters {
    private static final Pattern CHAPTER = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    /** 「水环境」 above 「废水排放总量(万吨)」 heads a chapter of the table. */
    private static final Pattern NAME_OF_CHAPTER = Pattern.compile(".*(?:环境|使用|设施|情况|条件|财富|活动|状况)");

    /** What yearbooks head the parts of a table on towns by; such a heading has no figure and no unit. */
    private static final Pattern CHAPTER_OF_TOWN = Pattern.compile(
            "市政(?:工程|建设|公用.*)|城市(?:市政|公共|绿化|园林|环境|供水|人口和).*|公共(?:交通|设施|事业)|环境(?:卫生|保护)|(?:园林)?绿化|(?:城[镇市])?供[水气热电](?:、供[水气热电])*|(?:邮电|邮政|电信)(?:通信)?(?:网|工具|业务量|水平)|.+建设用地"
                    + "|邮电(?:通信|业务)?|交通运输(?:、?邮电)?|人民生活|国民经济核算|对外(?:经济|贸易).*|国内贸易|财政、?金融|科技|科学技术|教育|文化|卫生|体育|社会保障|社会福利|人口与?就业|就业");

    private static final Pattern WASTE = Pattern.compile("(?:工业)?(?:废水|废气|固体废物|固体废弃物|噪声|“?三废”?)(?:排放.{0,4})?");
    private static final Pattern OF_FARMING = Pattern.compile(".*(?:产量|面积|存栏|出栏|动力|施用量|用电量)");

    private final KnownNames names;

    Chapters(KnownNames names) {
        this.names = names;
    }

    /** 「三、农业」 above 「粮食总产量」 heads a chapter of the table. */
    boolean isChapter(Heading above, Heading own) {
        boolean chapter = !above.equals(own)
                && above.unit().isEmpty()
                && NAME_OF_CHAPTER.matcher(above.words()).matches()
                && !names.isNamed(above.words());
        boolean farming =
                above.words().equals("农业") && OF_FARMING.matcher(own.words()).matches() && names.isNamed(own.words());
        boolean works = !above.equals(own)
                && above.unit().isEmpty()
                && (CHAPTER_OF_TOWN.matcher(above.words()).matches()
                        || WASTE.matcher(above.words()).matches())
                && (own.unit().isPresent() || names.isNamed(own.words()));
        return chapter
                || farming
                || works
                || CHAPTER.matcher(above.text().strip()).matches()
                        && !above.equals(own)
                        && TermKinds.isSector(above.words())
                        && names.isNamed(own.words());
    }

    /** 「#家庭用量」 below 「煤气供气量(亿立方米)」 has nothing to do with 「供水量(亿吨)」 above that. */
    static List<Heading> inOneUnit(List<Heading> nearestFirst) {
        Optional<Unit> unit = Optional.empty();
        for (int i = 0; i < nearestFirst.size(); i++) {
            Optional<Unit> own = nearestFirst.get(i).unit();
            if (i > 1
                    && unit.isPresent()
                    && own.isPresent()
                    && !own.map(Unit::base).equals(unit.map(Unit::base))) {
                return nearestFirst.subList(0, i);
            }
            unit = unit.or(() -> own);
        }
        return nearestFirst;
    }
}
