package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamePatternTest {
    private final Regions regions =
            ReferenceLoader.load(Path.of("data/reference")).regions();

    @Test
    void region_period_and_kind_are_read_from_a_name_after_the_usual_pattern() {
        Dateline read = new NamePattern(Input.USUAL_PATTERN).read("500101-2023-H1-report.txt", regions);
        assertThat(read.region()).map(Region::name).contains("万州区");
        assertThat(read.period()).contains(Period.half(2023, 1));
        assertThat(read.kind()).isEqualTo(DocumentKind.REPORT);
    }

    @Test
    void a_region_can_be_written_as_a_name_and_fields_in_any_order() {
        Dateline read = new NamePattern("{period}_{region}").read("2023-Q1..Q3_涪陵区.docx", regions);
        assertThat(read.region()).map(Region::code).contains("500102");
        assertThat(read.period()).map(Period::toString).contains("2023-Q1..Q3");
    }

    @Test
    void a_code_means_the_territory_of_the_period_s_year() {
        Dateline read = new NamePattern(Input.USUAL_PATTERN).read("500110-2009-bulletin.txt", regions);
        assertThat(read.region()).map(Region::name).contains("万盛区");
    }

    @Test
    void a_name_that_does_not_follow_the_pattern_tells_nothing() {
        assertThat(new NamePattern(Input.USUAL_PATTERN).read("wanzhou-2023h1.txt", regions))
                .isEqualTo(Dateline.UNKNOWN);
    }
}
