package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a note of the press was written, and what its words mean where nothing tells the year. */
class WrittenInTest {

    @Test
    void the_day_before_the_end_of_the_period_is_one_of_the_next_year() {
        assertThat(WrittenIn.year("1月11日，统计局发布了12月份数据。", Period.months(2020, 12, 12)))
                .as("year of a note of January on December")
                .isEqualTo(2021);
        assertThat(WrittenIn.year("7月15日，统计局发布了上半年数据。", Period.half(2020, 1)))
                .as("year of a note of July on the first half")
                .isEqualTo(2020);
    }

    @Test
    void the_whole_of_last_year_is_the_reported_year() {
        assertThat(WrittenIn.year("初步测算，去年全年生产总值增长9.2%。", Period.year(2011)))
                .as("year of a note on the whole of 2011")
                .isEqualTo(2012);
    }

    @Test
    void last_year_in_a_note_of_january_is_the_reported_year() {
        String note = "1月11日，统计局发布了数据。去年12月份，居民消费价格上涨0.7%。";
        assertThat(read(note, Optional.of(Period.months(2020, 12, 12))))
                .as("period of 去年12月份")
                .extracting(Statement::scope)
                .extracting(Scope::periodLabel)
                .containsExactly("2020-M12");
    }

    @Test
    void months_of_an_unknown_year_are_no_part_of_a_subject() {
        assertThat(read("1至10月份全区规模以上工业增加值增长6.5%，6月份全区用电量增长3.0%。", Optional.empty()))
                .as("subjects behind months without a year")
                .extracting(Statement::subject)
                .containsExactly("规模以上工业增加值", "用电量");
    }

    private static List<Statement> read(String text, Optional<Period> period) {
        Dateline dateline = new Dateline(Optional.empty(), period, DocumentKind.PRESS_NOTE, Optional.empty());
        return new ProseReader(Reader.reference())
                .read(Reader.document(text), dateline)
                .statements();
    }
}
