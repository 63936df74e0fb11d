package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.Level;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How regions, groups and units are written in both languages, with the catalogues that ship. */
class NamingTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    private final Naming zh = new Naming(Language.ZH, REFERENCE);
    private final Naming en = new Naming(Language.EN, REFERENCE);

    @Test
    void a_region_is_named_in_the_language_and_its_kind_is_left_out_in_narrow_places() {
        assertThat(List.of(zh.region("500240"), zh.shortRegion("500240"))).containsExactly("石柱土家族自治县", "石柱县");
        assertThat(List.of(en.region("500240"), en.shortRegion("500240")))
                .containsExactly("Shizhu Tujia Autonomous County", "Shizhu");
        assertThat(List.of(en.region("500101"), en.shortRegion("500101")))
                .containsExactly("Wanzhou District", "Wanzhou");
        assertThat(en.shortRegion("320500")).as("told from Anhui's").isEqualTo("Suzhou (Jiangsu)");
    }

    @Test
    void a_region_without_an_english_name_keeps_its_own_and_an_unknown_one_its_code() {
        Region unnamed = REFERENCE.regions().all().stream()
                .filter(region ->
                        region.others().english().isEmpty() && region.validity().open())
                .findFirst()
                .orElseThrow();
        assertThat(en.region(unnamed.code())).isEqualTo(unnamed.name());
        assertThat(en.region("999999")).isEqualTo("999999");
    }

    @Test
    void prices_are_left_in_a_growth_of_money_and_a_count_of_people_has_none() {
        assertThat(Stream.of("gdp", "resident_population", "urbanization_rate")
                        .map(id -> zh.growthFromLevels(
                                REFERENCE.indicators().byId(id).orElseThrow())))
                .containsExactly("由两年总量计算，未扣除价格因素", "由两年总量计算", "由两年总量计算");
    }

    @Test
    void groups_and_yardsticks_are_called_by_what_they_are() {
        assertThat(zh.group("500000")).isEqualTo("重庆市各区县");
        assertThat(en.group("500000")).isEqualTo("Districts and counties of Chongqing");
        assertThat(en.group("320000")).isEqualTo("Cities of Jiangsu");
        assertThat(en.yardstick(Yardstick.CITY, "500000")).isEqualTo("City");
        assertThat(en.yardstick(Yardstick.CITY, "320000")).isEqualTo("Province");
    }

    @Test
    void the_whole_of_a_peer_group_is_that_of_all_its_members_and_no_city_where_they_have_several() {
        assertThat(Stream.of("cq-central", "js-south", "cn-west", "province")
                        .map(group -> zh.yardstick(Yardstick.CITY, group)))
                .containsExactly("全市", "全省", "全国", "全国");
        assertThat(Stream.of("sub-provincial", "prefecture", "county")
                        .map(group -> zh.yardstick(Yardstick.CITY, group) + " " + en.yardstick(Yardstick.CITY, group)))
                .containsOnly("所在省市 Parent");
    }

    @Test
    void a_prefecture_that_is_no_city_calls_itself_by_its_kind() {
        assertThat(Stream.of("433100", "152200", "653100", "410100", "450000")
                        .map(group -> zh.yardstick(Yardstick.CITY, group) + " " + en.yardstick(Yardstick.CITY, group)))
                .containsExactly("全州 Prefecture", "全盟 League", "全地区 Prefecture", "全市 City", "全区 Region");
    }

    @Test
    void units_are_written_out_in_english() {
        assertThat(List.of(zh.unit("亿元"), en.unit("亿元"), en.unit("%"), en.unit("某单位")))
                .containsExactly("亿元", "100 million yuan", "%", "某单位");
    }

    @Test
    void narrow_names_tell_siblings_apart() {
        Regions regions = REFERENCE.regions();
        for (Region parent : regions.atLevel(Level.PROVINCE, Regions.CURRENT)) {
            Map<String, Long> counts = regions.children(parent.code(), Regions.CURRENT).stream()
                    .map(child -> en.shortRegion(child.code()))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(counts.values()).as(parent.name() + " " + counts).allMatch(count -> count == 1);
        }
        List<String> prefectures = regions.atLevel(Level.PREFECTURE, Regions.CURRENT).stream()
                .map(region -> en.shortRegion(region.code()))
                .toList();
        assertThat(prefectures).doesNotHaveDuplicates();
    }
}
