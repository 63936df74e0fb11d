package io.duibiao.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final Typeface TYPEFACE = Typeface.bundled();

    private static List<String> names(List<Chart> charts) {
        return charts.stream().map(Chart::name).toList();
    }

    private static Chart chart(Publication publication, String name) {
        Gallery gallery = new Gallery(publication, Supplement.NONE, TYPEFACE);
        return Stream.concat(gallery.overview().stream(), gallery.of("gdp").stream())
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chart " + name));
    }

    @Test
    void a_form_without_enough_figures_is_left_out() {
        Publication in2022 = Samples.chongqing(new Focus("500000", Period.year(2022), Optional.of("500101")));
        assertThat(names(new Gallery(in2022, Supplement.NONE, TYPEFACE).of("gdp")))
                .as("no growth was published for 2022 in the sample")
                .contains("gdp-level-ranking", "gdp-level-ranks-years")
                .doesNotContain("gdp-growth-ranking", "gdp-growth-gap", "gdp-growth-years");
    }

    @Test
    void missing_members_are_named_below_the_chart() {
        Publication in2022 = Samples.chongqing(new Focus("500000", Period.year(2022), Optional.empty()));
        assertThat(chart(in2022, "gdp-level-ranking").notes())
                .anySatisfy(
                        note -> assertThat(note).startsWith("未列入（16个，无可比数据）：").contains("石柱县", "城口县"));
    }

    @Test
    void every_chart_shows_each_member_or_names_it_as_missing() {
        Publication publication = Samples.madeUp(5);
        List<String> members = publication.benchmarks().stream()
                .map(benchmark ->
                        publication.naming().shortRegion(benchmark.cell().region()))
                .distinct()
                .toList();
        Gallery gallery = new Gallery(publication, SampleMarks.supplement(5), TYPEFACE);
        // A profile is about one member, and the grey lines of growth over the years have no names.
        Set<String> others = Set.of("profile-growth", "gdp-growth-years");
        List<Chart> charts = Stream.concat(gallery.overview().stream(), gallery.of("gdp").stream())
                .filter(chart -> !others.contains(chart.name()))
                .toList();
        assertThat(charts).hasSizeGreaterThan(10);
        for (Chart chart : charts) {
            String told = chart.description() + String.join("", chart.notes());
            assertThat(members).as(chart.name()).allMatch(told::contains);
        }
    }

    @Test
    void who_bears_the_name_of_another_member_is_still_named_as_missing() {
        Publication industries = Samples.namesake(Samples.industries(3), "500103", "涪陵区");
        assertThat(chart(industries, "gdp-structure").description()).contains("涪陵区 ");
        assertThat(chart(industries, "gdp-structure").notes()).contains("未列入（1个，三次产业增加值不全）：涪陵区。");
        Publication madeUp = Samples.madeUp(7);
        String missing = chart(madeUp, "gdp-growth-multiples").notes().get(0);
        assertThat(missing).as("江北区 has growth in fewer than three years").contains("：江北区、");
        assertThat(chart(Samples.namesake(madeUp, "500105", "万州区"), "gdp-growth-multiples")
                        .notes())
                .contains(missing.replace("江北区", "万州区"));
    }

    @Test
    void who_is_held_against_another_growth_than_the_zero_line_has_no_bar_and_is_named_as_missing() {
        Publication published = Samples.chongqing();
        Publication publication = new Publication(
                published.language(),
                published.focus(),
                published.reference(),
                published.benchmarks().stream()
                        .map(row -> row.cell().region().equals("500102") ? withComputedGrowth(row) : row)
                        .toList(),
                published.findings(),
                published.rejects(),
                published.run());
        Chart gaps = chart(publication, "gdp-growth-gap");
        String missing = gaps.notes().stream()
                .filter(note -> note.startsWith("未列入"))
                .findFirst()
                .orElse("");
        for (String bar : gaps.description().split("; ", -1)) {
            assertThat(missing).doesNotContain(bar.split(" ", 2)[0]);
        }
        assertThat(missing)
                .as("its own gap is one to the city's nominal growth")
                .contains("涪陵区");
        assertThat(chart(publication, "gdp-growth-map").notes())
                .as("where its growth is shown")
                .anyMatch(note -> note.startsWith("带*者没有公布增速，由两年总量计算，未扣除价格因素"));
    }

    /** Returns a row whose growth nobody published: it is computed, and has no place. */
    private static Benchmark withComputedGrowth(Benchmark row) {
        Datum used = row.growth().used();
        return new Benchmark(
                row.cell(),
                new Figures(
                        row.level(),
                        new Growth(Datum.absent(Absence.NOT_YET, "%"), used, used),
                        row.city(),
                        row.nation(),
                        row.origin()),
                new Standings(row.standings().byLevel(), Optional.empty()));
    }

    @Test
    void the_profile_shows_the_middle_half_of_all_members_where_eight_are_ranked() {
        Publication all = Samples.madeUp(7);
        assertThat(chart(all, "profile-growth").description()).contains("，中间一半 ");
        List<String> seven = Samples.reference().regions().all().stream()
                .map(Region::code)
                .filter(code -> !code.endsWith("0000"))
                .limit(7)
                .toList();
        Publication few = new Publication(
                all.language(),
                all.focus(),
                all.reference(),
                all.benchmarks().stream()
                        .filter(row -> seven.contains(row.cell().region()))
                        .toList(),
                List.of(),
                List.of(),
                all.run());
        assertThat(chart(few, "profile-growth").description()).isNotEmpty().doesNotContain("中间一半");
        assertThat(chart(all, "profile-growth").notes()).first().asString().startsWith("浅灰带为");
        assertThat(chart(few, "profile-growth").notes()).noneMatch(note -> note.contains("浅灰带"));
    }

    @Test
    void the_source_is_named_below_every_chart() {
        new Gallery(Samples.chongqing(), Supplement.NONE, TYPEFACE)
                .pictures(new ChartWriter(TYPEFACE))
                .forEach(picture -> assertThat(picture.chart().notes())
                        .as(picture.chart().name())
                        .last()
                        .asString()
                        .startsWith("数据来源："));
    }

    @Test
    void charts_over_the_years_end_with_the_period_shown() {
        Publication in2020 = Samples.chongqing(new Focus("500000", Period.year(2020), Optional.of("500101")));
        assertThat(chart(in2020, "gdp-level-ranks-years").description())
                .contains("2018: ", "2020: ")
                .doesNotContain("2021: ");
    }

    @Test
    void the_profile_holds_the_subject_against_city_and_nation() {
        Publication publication = Samples.madeUp(7);
        assertThat(publication.focus().subject()).isPresent();
        assertThat(chart(publication, "profile-growth").heading().title()).isEqualTo("2023年万州区主要指标增速与全市、全国比较");
    }

    @Test
    void a_member_in_another_city_is_held_against_its_own_and_no_city_is_drawn_for_all() {
        Publication mixed = Samples.inAnotherCity(Samples.madeUp(7), "500101");
        assertThat(chart(Samples.madeUp(7), "gdp-growth-ranking").description()).startsWith("全市 ");
        assertThat(chart(mixed, "gdp-growth-ranking").description()).doesNotContain("全市");
        assertThat(chart(mixed, "profile-growth").description())
                .as("地区生产总值 own/city/nation")
                .containsPattern("地区生产总值 [^/;]+/9\\.9/");
        assertThat(chart(Samples.madeUp(7), "gdp-growth-multiples").heading().subtitle())
                .contains("；虚线为全市；");
        assertThat(chart(mixed, "gdp-growth-multiples").heading().subtitle())
                .as("no line, no word of one")
                .doesNotContain("虚线");
    }

    @Test
    void the_grey_lines_are_what_the_members_are() {
        Publication cities = Samples.madeUpOf("320000", ReferenceLoader.load(Path.of("data/reference")));
        assertThat(chart(cities, "gdp-growth-years").notes()).contains("灰线为其他市；断开处当年没有可比增速。");
        assertThat(chart(Samples.madeUp(7), "gdp-growth-years").notes()).contains("灰线为其他区县；断开处当年没有可比增速。");
    }

    @Test
    void targets_are_ranked_by_progress_and_those_without_are_left_out() {
        Supplement targets = new Supplement(
                List.of(target("500101", "56"), target("500102", "61.5"), target("500103", "")),
                List.of(),
                List.of(),
                ChangeLog.NONE);
        List<Chart> charts = new Gallery(Samples.chongqing(), targets, TYPEFACE).of("gdp");
        assertThat(charts.get(charts.size() - 1).description()).isEqualTo("涪陵区 61.5; 万州区 56.0");
    }

    @Test
    void revised_and_broken_points_of_growth_lines_are_marked_explained_and_told_in_the_description() {
        Publication publication = SampleMarks.broken(Samples.madeUp(7));
        Gallery gallery = new Gallery(publication, SampleMarks.supplement(7), TYPEFACE);
        Chart lines = gallery.of("gdp").stream()
                .filter(chart -> chart.name().equals("gdp-growth-years"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.notes())
                .contains("空心点：后来作了修订（全市2022年，原4.5；万州区2022年，原4.5）。")
                .contains("双斜线：与上年口径不同（万州区2023年，区划调整）。")
                .contains("灰线上的空心点和双斜线：2023年区划调整（涪陵区）。");
        assertThat(lines.description()).containsPattern("万州区: 2021 \\S+, 2022 \\S+（后来作了修订，原4.5）, 2023 \\S+（区划调整）");
        assertThat(new ChartWriter(TYPEFACE).svg(lines))
                .as("the marks are drawn, not only told")
                .isNotEqualTo(new ChartWriter(TYPEFACE).svg(chart(Samples.madeUp(7), "gdp-growth-years")));
    }

    @Test
    void a_figure_that_a_later_release_only_withdraws_or_that_is_a_level_marks_no_published_growth() {
        Supplement levels = SampleMarks.revisions(Fact.Label.LEVEL, 2022);
        Chart lines = new Gallery(Samples.madeUp(7), levels, TYPEFACE)
                .of("gdp").stream()
                        .filter(chart -> chart.name().equals("gdp-growth-years"))
                        .findFirst()
                        .orElseThrow();
        assertThat(lines.notes()).noneMatch(note -> note.startsWith("空心点"));
    }

    private static TargetStatus target(String region, String progress) {
        Datum done = Datum.absent(Absence.NOT_YET, "人");
        Datum reported = progress.isEmpty()
                ? Datum.absent(Absence.NOT_YET, "%")
                : Datum.of(new BigDecimal(progress), "%", new BigDecimal("0.5"));
        Datum half = Datum.of(new BigDecimal("50"), "%", BigDecimal.ZERO);
        return new TargetStatus(
                region,
                "gdp",
                Period.half(2023, 1),
                new TargetStatus.Goal(
                        TargetStatus.Aim.AMOUNT,
                        Period.year(2023),
                        done,
                        "exact",
                        done,
                        new Origin("id", "报告.txt", "1..2", "完成全年目标", Optional.empty())),
                new TargetStatus.Attainment(done, reported, reported, half, half, done),
                TargetStatus.Verdict.AHEAD,
                Optional.empty());
    }
}
