package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.statement.Measure;
import io.duibiao.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ErasTest {

    @Test
    void a_day_of_release_in_the_next_year_announces_no_goals() {
        assertThat(measures("统计公报\n（2024年4月9日）\n全区地区生产总值增长6.1%。"))
                .as("measures under a day of release")
                .containsExactly(Measure.YOY);
    }

    @Test
    void a_heading_that_announces_work_makes_goals_of_what_follows() {
        assertThat(measures("全区地区生产总值增长6.1%。\n二、下半年重点工作\n新建口袋公园12个。"))
                .as("measures before and under the heading")
                .containsExactly(Measure.YOY, Measure.TARGET);
    }

    @Test
    void a_review_after_the_goals_is_a_review_again() {
        assertThat(measures("二、下半年重点工作\n新建口袋公园12个。\n三、上半年工作回顾\n新建口袋公园9个。"))
                .as("measures under both headings")
                .containsExactly(Measure.TARGET, Measure.INCREMENT);
    }

    @Test
    void a_heading_that_looks_back_on_this_year_so_far_begins_no_goals() {
        assertThat(measures("2022年及今年以来工作回顾\n地区生产总值增长6.1%。"))
                .as("measures under a review up to now")
                .containsExactly(Measure.YOY);
    }

    @Test
    void a_heading_names_the_year_of_its_goals() {
        List<Statement> statements =
                Reader.read("全区地区生产总值增长6.1%。\n二、2024年主要目标\n地区生产总值增长6.5%。").statements();
        assertThat(statements.get(1).scope().periodLabel())
                .as("period of the goal")
                .isEqualTo("2024");
    }

    @Test
    void a_title_that_makes_works_known_makes_goals_of_them() {
        assertThat(measures("2024年全区民生实事项目公布\n新建口袋公园12个。"))
                .as("measures under works that are made known")
                .containsExactly(Measure.TARGET);
        assertThat(measures("2024年全区民生实事项目完成情况公布\n新建口袋公园12个。"))
                .as("measures under works that are done")
                .containsExactly(Measure.INCREMENT);
    }

    private static List<Measure> measures(String text) {
        return Reader.read(text).statements().stream().map(Statement::measure).toList();
    }
}
