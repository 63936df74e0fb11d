package io.duibiao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogues that ship: loadable, without clashes, and complete for the regions the product was made for. */
class ShippedReferenceTest {
    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));

    @Test
    void there_are_at_least_300_indicators_and_each_unit_is_in_the_catalogue_of_units() {
        List<Indicator> all = reference.indicators().all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(all)
                .filteredOn(indicator -> !indicator.unit().isEmpty()
                        && reference.units().of(indicator.unit()).isEmpty())
                .as("indicators whose unit is not known")
                .isEmpty();
    }

    @Test
    void each_unit_of_an_indicator_has_a_heading_in_english() {
        assertThat(reference.indicators().all())
                .filteredOn(indicator -> !indicator.unit().isEmpty()
                        && reference.units().english(indicator.unit()).isEmpty())
                .extracting(Indicator::id, Indicator::unit)
                .isEmpty();
        assertThat(reference.units().english("亿元")).contains("100 million yuan");
        assertThat(reference.units().english("万人次")).contains("10,000 person-times");
        assertThat(reference.units().english("个百分点")).contains("percentage points");
        assertThat(reference.units().english("某单位")).isEmpty();
    }

    @Test
    void a_region_is_called_as_it_is_today_and_one_that_is_no_more_as_it_was() {
        Regions regions = reference.regions();
        assertThat(regions.name("500154")).isEqualTo("开州区");
        assertThat(regions.name("500234")).as("the code before 2016").isEqualTo("开县");
        assertThat(regions.name("999999")).as("a code that nobody had").isEqualTo("999999");
    }

    @Test
    void provinces_prefectures_and_chongqings_districts_have_an_english_name() {
        Regions regions = reference.regions();
        List<Region> named = Stream.of(
                        regions.atLevel(Level.PROVINCE, Regions.CURRENT),
                        regions.atLevel(Level.PREFECTURE, Regions.CURRENT),
                        regions.children("500000", 2007),
                        regions.children("500000", Regions.CURRENT))
                .flatMap(List::stream)
                .toList();
        assertThat(named)
                .filteredOn(region -> region.others().english().isEmpty())
                .extracting(Region::name)
                .isEmpty();
        assertThat(regions.byCode("500240").flatMap(region -> region.others().english()))
                .contains("Shizhu Tujia Autonomous County");
        assertThat(regions.byCode("500101", 1997)
                        .flatMap(region -> region.others().english()))
                .as("the code's region of 1997")
                .contains("Wanxian District");
    }

    @Test
    void each_weight_is_an_indicator_of_the_catalogue() {
        assertThat(reference.indicators().all())
                .filteredOn(indicator -> !indicator.rules().weight().isEmpty())
                .allSatisfy(indicator -> assertThat(
                                reference.indicators().byId(indicator.rules().weight()))
                        .as(indicator.id())
                        .isPresent());
    }

    @Test
    void what_a_name_includes_and_the_end_of_a_period_are_no_part_of_it() {
        Indicators indicators = reference.indicators();
        assertThat(indicators.named("农林牧渔业（包括专业及辅助性活动）增加值"))
                .isEqualTo(indicators.named("农林牧渔业增加值"))
                .isPresent();
        assertThat(indicators.named("期末各项存款余额"))
                .isEqualTo(indicators.named("各项存款余额"))
                .isPresent();
        assertThat(indicators.named("各项存款余额（不含外资）")).as("what is left out").isEmpty();
    }

    @Test
    void chongqing_has_38_districts_and_the_nation_31_provinces_and_three_others() {
        assertThat(reference.regions().children("500000", 2023)).hasSize(38);
        assertThat(reference.regions().children("100000", 2023)).hasSize(34);
    }

    @Test
    void a_short_name_is_found_and_a_reused_code_means_the_territory_of_the_year() {
        Regions regions = reference.regions();
        assertThat(regions.named("万州", 2023)).extracting(Region::code).containsExactly("500101");
        assertThat(regions.byCode("500110", 2009)).map(Region::name).contains("万盛区");
        assertThat(regions.byCode("500110", 2023)).map(Region::name).contains("綦江区");
    }

    @Test
    void a_name_that_several_counties_bear_is_resolved_within_its_parent() {
        Regions regions = reference.regions();
        assertThat(regions.named("鼓楼区", 2023)).hasSizeGreaterThan(1);
        assertThat(regions.namedWithin("鼓楼区", "320100", 2023)).map(Region::code).contains("320106");
        assertThat(regions.namedWithin("鼓楼区", "500000", 2023)).isEmpty();
    }

    @Test
    void members_of_peer_groups_are_regions_in_force() {
        assertThat(reference.peerGroups().all()).isNotEmpty().allSatisfy(group -> assertThat(group.members())
                .allSatisfy(code -> assertThat(reference.regions().byCode(code, Regions.CURRENT))
                        .as(group.id() + " " + code)
                        .isPresent()));
    }

    @Test
    void a_multiplier_before_a_unit_is_resolved_to_the_base_unit() {
        Units units = reference.units();
        assertThat(units.longestAt("27.3万平方米的", 4)).map(Unit::symbol).contains("万平方米");
        assertThat(units.of("万亿元")).map(Unit::factor).map(Object::toString).contains("1000000000000");
        assertThat(units.of("平方公里")).map(Unit::base).contains("平方米");
        assertThat(units.of("克拉克")).isEmpty();
    }
}
