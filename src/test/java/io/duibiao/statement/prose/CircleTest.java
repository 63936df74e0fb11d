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
