package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.Region;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource({
        "重庆市涪陵区2024年上半年经济运行情况, 涪陵区, 2024-H1, REPORT",
        "涪陵区2023年国民经济和社会发展统计公报, 涪陵区, 2023, BULLETIN",
        "2026年浙江省政府工作报告, 浙江省, 2025, WORK_REPORT",
        "湖北省2024年1—5月经济运行情况, 湖北省, 2024-M01..M05, REPORT",
        "万州区2023年区政府工作报告目标任务半年完成情况, 万州区, 2023-H1, REPORT",
        "江津区2024年前三季度经济运行情况, 江津区, 2024-Q1..Q3, REPORT",
        "江津区第七次全国人口普查公报, 江津区, 2020, BULLETIN",
        "江津区第五次全国经济普查公报, 江津区, 2023, BULLETIN",
        "江津区2020年上半年政府工作报告, 江津区, 2020-H1, REPORT",
        "重庆市开县2010年国民经济和社会发展统计公报, 开县, 2010, BULLETIN",
        "北京市密云县2015年国民经济和社会发展统计公报, 密云县, 2015, BULLETIN"
    })
    void a_title_tells_region_period_and_kind(String title, String region, String period, String kind) {
        Dateline dateline = new DatelineReader(Reader.reference()).read(Reader.document(title + "\n经济运行总体平稳。"));
        assertThat(dateline.region().map(Region::name))
                .as("region of '%s'", title)
                .contains(region);
        assertThat(dateline.period().map(Object::toString))
                .as("period of '%s'", title)
                .contains(period);
        assertThat(dateline.kind()).as("kind of '%s'", title).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource({"'昨日，记者从梅州市统计局了解到，2015年上半年，生产总值440.3亿元。', 梅州市", "'国家统计局1月9日发布数据，2019年12月份，居民消费价格上涨4.5%。', 全国"})
    void a_note_of_the_press_is_of_the_region_whose_bureau_it_asks(String note, String region) {
        Dateline dateline = new DatelineReader(Reader.reference()).read(Reader.document(note));
        assertThat(dateline.region().map(Region::name))
                .as("region of '%s'", note)
                .contains(region);
    }

    @Test
    void who_put_a_note_out_and_when_tells_neither_its_region_nor_its_period() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("1-9月郴州运输业快速增长\n[ 来源： 发布：湖南省统计局 发布时间：2010-11-02 10:44 ]\n1-9月，客运量5745万人次。"));
        assertThat(dateline.region().map(Region::name))
                .as("region of a note of a province's bureau on one of its cities")
                .contains("郴州市");
        assertThat(dateline.period().map(Object::toString))
                .as("period of a note of November on nine months")
                .contains("2010-Q1..Q3");
    }

    @Test
    void a_note_whose_title_names_no_region_is_of_the_bureau_that_put_it_out() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("上半年经济运行平稳\n来源：江津区统计局 发布时间：2022-07-20\n地区生产总值600亿元。"));
        assertThat(dateline.region().map(Region::name))
                .as("region of a note without one in its title")
                .contains("江津区");
        assertThat(dateline.period().map(Object::toString))
                .as("period of a note whose year is that of its imprint")
                .contains("2022-H1");
    }

    @Test
    void a_note_on_a_congress_is_of_the_year_of_which_the_report_tells() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("江津区召开人民代表大会\n政府工作报告指出，2021年，地区生产总值增长8.1%。"));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a note that says what the report told of 2021")
                .contains("2021");
    }

    @ParameterizedTest
    @CsvSource({"——2013年3月6日在浚县十四届人民代表大会第二次会议上, 浚县", "滑县人民政府县长, 滑县"})
    void a_county_of_two_characters_is_named_where_its_congress_or_its_government_is(String line, String region) {
        Dateline dateline =
                new DatelineReader(Reader.reference()).read(Reader.document("政府工作报告\n" + line + "\n一、2012年工作回顾\n"));
        assertThat(dateline.region().map(Region::name))
                .as("region of '%s'", line)
                .contains(region);
    }

    @Test
    void the_day_on_which_a_note_came_out_is_not_its_period() {
        Dateline dateline =
                new DatelineReader(Reader.reference()).read(Reader.document("2018年7月23日，记者从江津区统计局了解到，上半年，生产总值500亿元。"));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a note of July on the first half")
                .contains("2018-H1");
    }

    @Test
    void a_work_report_without_a_year_in_its_title_is_of_the_year_that_its_review_names() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("在江津区人民代表大会上的政府工作报告\n一、2023年工作回顾\n2023年，经济运行平稳。"));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a report that looks back on 2023")
                .contains("2023");
    }

    @ParameterizedTest
    @CsvSource({
        "'——2016年1月29日在江津区第十五届人民代表大会第六次会议上', 2015",
        "'（2018年12月26日在江津区第十六届人民代表大会第四次会议上）', 2018",
        "'一、“十二五”发展回顾和2015年工作情况', 2015"
    })
    void a_work_report_is_of_the_year_that_was_over_or_nearly_when_it_was_given(String line, String period) {
        Dateline dateline =
                new DatelineReader(Reader.reference()).read(Reader.document("江津区2015年政府工作报告\n" + line + "\n经济平稳。"));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a report with the line '%s'", line)
                .contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国2021年国民经济和社会发展统计公报",
        "'2021年国民经济和社会发展统计公报\n国家统计局'",
        "2021年上半年全国居民收入和消费支出情况",
        "2021年上半年全国固定资产投资情况"
    })
    void the_bulletin_of_the_national_office_is_the_nations(String head) {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document(head.replace("\\n", "\n") + "\n全年国内生产总值增长8.1%。"));
        assertThat(dateline.region().map(Region::code))
                .as("region of a report that begins '%s'", head)
                .contains("100000");
    }

    @ParameterizedTest
    @CsvSource({
        "'1-4月，全区工业增加值增长6.1%。', 2024-M01..M04",
        "'4月份，全区工业增加值增长6.1%。', 2024-M04",
        "'4月份，全区工业增加值增长6.1%。1-4月，增长5.2%。', 2024-M04",
        "'1-3月，全区工业增加值增长6.1%。', 2024-M04"
    })
    void a_months_report_that_tells_of_the_year_up_to_it_is_of_those_months(String text, String period) {
        Dateline dateline = new DatelineReader(Reader.reference()).read(Reader.document("江津区2024年4月经济运行情况\n" + text));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a report of April that says '%s'", text)
                .contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "“十四五”发展看聊城系列主题新闻发布会, 聊城市",
        "温州“十三五”规划纲要预计完成31项指标, 温州市",
        "今年上海主要预期目标公布, 上海市",
        "丹阳确定2024年政府民生实事项目, 丹阳市",
        "清远市统计局召开2019年前三季度经济运行情况新闻发布会, 清远市"
    })
    void a_press_note_names_its_region_without_its_level(String title, String region) {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document(title + "\n上半年，全市经济总体平稳，稳中有进，主要经济指标增速位居全省前列，地区生产总值增长5.2%。"));
        assertThat(dateline.region().map(Region::name))
                .as("region of '%s'", title)
                .contains(region);
    }

    @ParameterizedTest
    @CsvSource({"守护长治久安，建设平安家园", "江苏浙江安徽三地共商合作", "关于丹阳的新闻发布会"})
    void words_that_only_look_like_a_region_name_none(String title) {
        Dateline dateline = new DatelineReader(Reader.reference()).read(Reader.document(title + "\n经济平稳。"));
        assertThat(dateline.region()).as("region of '%s'", title).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'江津区人民代表大会开幕\n2018年1月17日，区长作政府工作报告。', 2017",
        "'江津区人代会隆重开幕\n2018年2月25日\n区长作政府工作报告。回顾2017年，经济平稳。', 2017",
        "'江津区人民代表大会开幕\n2022年12月29日，区长作政府工作报告。', 2022",
        "'江津区2009年数字——摘自政府工作报告\n2010年1月13日，人民代表大会会议召开。', 2009",
        "'江津区第十七届人大六次会议开幕\n区长作2016年政府工作报告。', 2015"
    })
    void a_note_on_a_congress_looks_back_on_the_year_before(String head, String period) {
        Dateline dateline = new DatelineReader(Reader.reference()).read(Reader.document(head.replace("\\n", "\n")));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a note that begins '%s'", head)
                .contains(period);
        assertThat(dateline.kind()).as("kind of '%s'", head).isEqualTo(DocumentKind.WORK_REPORT);
    }

    @ParameterizedTest
    @CsvSource({"江津区白沙镇2023年政府工作报告", "江津区先锋镇政府工作报告", "江津区几江街道2023年上半年经济运行情况"})
    void the_report_of_a_town_is_not_that_of_its_county(String title) {
        Dateline dateline = new DatelineReader(Reader.reference()).read(Reader.document(title + "\n全镇总产值5亿元。"));
        assertThat(dateline.region()).as("region of '%s'", title).isEmpty();
    }

    @Test
    void a_note_without_a_year_in_its_title_is_of_that_in_which_it_came_out() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("江津区农业农村委召开《推进农业农村现代化、实施三项行动、建设和美乡村》专题新闻发布会\n2022年12月16日\n经济平稳。"));
        assertThat(dateline.period().map(Object::toString))
                .as("period of a note with a line of its date")
                .contains("2022");
    }

    @Test
    void a_note_names_the_office_that_told_it() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("上半年全省一般公共预算收入352亿元\n2020-07-12\n记者近日从山东省财政厅获悉，收入下降5.8%。"));
        assertThat(dateline.region().map(Region::name))
                .as("region of what was learnt from an office")
                .contains("山东省");
        assertThat(dateline.period().map(Object::toString))
                .as("period of a title with a part of a year")
                .contains("2020-H1");
    }

    @Test
    void the_report_to_the_national_congress_is_the_nations() {
        Dateline dateline = new DatelineReader(Reader.reference())
                .read(Reader.document("政府工作报告\n——2025年3月5日在第十四届全国人民代表大会第三次会议上\n经济平稳。"));
        assertThat(dateline.region().map(Region::code))
                .as("region of the report to the national congress")
                .contains("100000");
    }

    @Test
    void the_report_of_a_zone_is_not_that_of_the_region_around_it() {
        Dateline dateline =
                new DatelineReader(Reader.reference()).read(Reader.document("江津区高新区2024年上半年经济运行情况\n规上工业增加值增长6.1%。"));
        assertThat(dateline.region()).as("region of a zone's report").isEmpty();
    }
}
