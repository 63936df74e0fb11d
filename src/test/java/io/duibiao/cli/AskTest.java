package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a command's words mean. */
class AskTest {
    private static final Period YEAR = Period.year(2022);

    private final Ask ask = new Ask(JobSpecificationReader.read(Path.of("jobs/nightly.yaml")));

    @Test
    void a_region_is_asked_for_by_its_code_or_by_its_name_in_full_or_in_short() {
        assertThat(ask.region("500101", YEAR)).extracting(Region::name).isEqualTo("万州区");
        assertThat(ask.region("万州", YEAR)).isEqualTo(ask.region("万州区", YEAR)).isEqualTo(ask.region("500101", YEAR));
    }

    @Test
    void a_name_that_several_regions_bear_is_refused_with_the_codes_to_choose_from() {
        assertThatThrownBy(() -> ask.region("鼓楼区", YEAR))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot tell which region '鼓楼区' is: 320106 南京市鼓楼区, 320302 徐州市鼓楼区, ")
                .hasMessageContaining("350102 福州市鼓楼区")
                .hasMessageEndingWith(" are all called so. Write the code.");
    }

    @Test
    void a_name_in_full_goes_before_the_short_names_of_others() {
        assertThat(ask.region("朝阳市", YEAR)).extracting(Region::code).isEqualTo("211300");
        assertThatThrownBy(() -> ask.region("朝阳", YEAR))
                .hasMessageContaining("110105 北京市朝阳区")
                .hasMessageContaining("211300 辽宁省朝阳市");
    }

    @Test
    void a_name_means_the_region_that_bore_it_in_the_year() {
        assertThatThrownBy(() -> ask.region("乌有", YEAR)).hasMessageStartingWith("Unknown region '乌有'");
        assertThat(ask.region("开县", Period.year(2014))).extracting(Region::code).isEqualTo("500234");
    }
}
