package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 全区 is the autonomous region in the report of a city or county of it, and the district itself in that of a district. */
final class CircleTest {
    private static final String CITY = "150400";
    private static final String DISTRICT = "500101";
    private static final String BENXI = "210500";
    private static final String GUANGDONG = "440000";
    private static final String NATION = "100000";

    @Test
    void the_whole_region_is_a_wider_circle_in_a_city_of_an_autonomous_region() {
        assertThat(readings("工业投资增长21%，高于全区3.4个百分点，居全区第2位。", CITY))
                .containsExactly(" 工业投资 YOY", " 工业投资 GAP_PROVINCE", " 工业投资 RANK_PROVINCE");
        assertThat(readings("全区进出口总额增长8%。", CITY)).containsExactly("全区 进出口总额 YOY");
    }

    @Test
    void the_whole_region_is_the_district_itself_in_the_report_of_a_district() {
        assertThat(readings("全区进出口总额增长8%。", DISTRICT)).containsExactly(" 进出口总额 YOY");
    }

    /** 本溪 is the city and a county in it: in its own report the city itself. */
    @Test
    void a_name_that_the_region_shares_with_one_of_its_parts_is_its_own_in_its_report() {
        assertThat(readings("全年本溪生产总值400.2亿元。", BENXI)).containsExactly(" 生产总值 LEVEL");
    }

    @Test
    void the_nation_is_the_scope_of_its_own_report_and_no_part_of_a_name() {
        assertThat(readings("全国港口拥有生产用码头泊位22893个，我国外贸进出口规模20万亿元。", NATION))
                .containsExactly(" 港口生产用码头泊位 LEVEL", " 外贸进出口规模 LEVEL");
        assertThat(readings("创建全国文明城市2个。", CITY)).containsExactly(" 创建全国文明城市 LEVEL");
    }

    @Test
    void the_trade_of_the_own_region_needs_no_indicator() {
        assertThat(readings("广东对东盟进出口5056.1亿元。", GUANGDONG)).containsExactly(" 对东盟进出口 LEVEL");
    }

    private static List<String> readings(String text, String region) {
        Dateline dateline = new Dateline(
                Reader.reference().regions().byCode(region),
                Period.tryParse("2023"),
                DocumentKind.REPORT,
                Optional.empty());
        return new ProseReader(Reader.reference())
                .read(Reader.document(text), dateline).statements().stream()
                        .map(CircleTest::line)
                        .toList();
    }

    private static String line(Statement statement) {
        return statement.scope().region().words() + " " + statement.subject() + " " + statement.measure();
    }
}
