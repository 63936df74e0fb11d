package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.benchmark.result.ReleaseHabit.Freshness;
import io.duibiao.document.Reject;
import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.job.MainJob;
import io.duibiao.job.Overdue;
import io.duibiao.job.Reissue;
import io.duibiao.job.RunReport;
import io.duibiao.job.SilentProgress;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.Extent;
import io.duibiao.lake.QuickPlans;
import io.duibiao.lake.SparkExtension;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.upkeep.Check;
import io.duibiao.lake.upkeep.LakeFiles;
import io.duibiao.lake.upkeep.Verification;
import io.duibiao.period.Period;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Units;
import io.duibiao.schema.RunId;
import io.duibiao.schema.RunRow;
import io.duibiao.statement.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised of a job, one promise a test, on a job with a file of every format. */
@ExtendWith({SparkExtension.class, QuickPlans.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesTest {
    /** Two in the morning of 2 August in China. */
    private static final Instant NIGHT = Instant.parse("2023-08-01T18:00:00Z");

    private EveryFormat inputs;
    private Map<String, byte[]> published;
    private LakeRows rows;

    @BeforeAll
    void run_the_job_once(SparkSession spark, @TempDir Path folder) throws IOException {
        inputs = EveryFormat.in(folder);
        run(spark, inputs.job("once"), 0);
        published = published(inputs, "once");
        rows = rows(inputs, "once");
        assertThat(published.keySet()).contains("index.html", "workbook.xlsx", "tables/rankings.csv");
    }

    private static RunReport run(SparkSession spark, SpecifiedJob job, int night) {
        Clock clock = Clock.fixed(NIGHT.plus(Duration.ofDays(night)), ZoneOffset.UTC);
        return new MainJob(job, clock, new SilentProgress()).run(spark, Extent.CHANGED);
    }

    private static LakeReader lake(EveryFormat inputs, String place) {
        return LakeReader.at(inputs.folder().resolve(place).resolve("lake"));
    }

    private static Map<String, byte[]> published(EveryFormat inputs, String place) throws IOException {
        return Published.in(
                inputs.folder().resolve(place).resolve("out/formats/latest").toRealPath());
    }

    private static LakeRows rows(EveryFormat inputs, String place) {
        return LakeRows.of(lake(inputs, place));
    }

    @Test
    void every_format_gave_figures() {
        assertThat(lake(inputs, "once").observations(Filter.all()))
                .extracting(figure -> figure.source().document())
                .containsAll(EveryFormat.FILES);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati, 1", // a dotless i; the day has begun, and the hour is 14 ahead
        "ar-EG-u-nu-arab, America/St_Johns, 16" // digits of its own; half an hour off, and still the day before
    })
    void the_same_inputs_give_the_same_bytes_in_whatever_country_order_and_parts(
            String locale,
            String zone,
            int partitions,
            SparkSession spark,
            @TempDir(factory = InOrderOfCreation.class) Path folder)
            throws IOException {
        EveryFormat abroad = inputs.in(folder, EveryFormat.shuffled(new Random(partitions)));
        try (Elsewhere there = Elsewhere.in(spark, locale, zone, partitions)) {
            run(spark, abroad.job("abroad", List.of("tables", "prose")), 0);
            rows(abroad, "abroad").same(rows, there.name());
            Published.same(published(abroad, "abroad"), published, there.name());
        }
    }

    @Test
    void a_bad_file_of_any_format_stops_only_itself(SparkSession spark, @TempDir Path folder) throws IOException {
        EveryFormat mixed = inputs.in(folder, EveryFormat.FILES);
        List<String> damaged = Damaged.allIn(mixed);

        RunReport report = run(spark, mixed.job("mixed"), 0);

        LakeReader lake = lake(mixed, "mixed");
        assertThat(lake.rejects().stream().filter(reject -> damaged.contains(reject.source())))
                .as("rejects of damaged files")
                .allSatisfy(reject -> assertThat(reject.detail()).isNotBlank())
                .extracting(Reject::source)
                .containsExactlyInAnyOrderElementsOf(damaged);
        assertThat(lake.runs()).extracting(RunRow::outcome).containsExactly(RunRow.Outcome.REJECTS);
        assertThat(report.ingested().files().unreadable()).isEqualTo(damaged.size());
        LakeRows.of(lake).without(damaged).same(rows, "beside damaged files");
    }

    @Test
    void a_figure_that_the_neighbour_of_a_damaged_file_lost_is_noticed(SparkSession spark, @TempDir Path folder)
            throws IOException {
        Path lake = folder.resolve("lake");
        Folders.copy(inputs.folder().resolve("once/lake"), lake);
        LakeRows.of(LakeReader.at(lake)).same(rows, "before");

        spark.sql("DELETE FROM delta.`" + lake.resolve("silver/observations")
                + "` WHERE source = 'tables/half-years.csv' AND indicator = 'gdp' AND period = '2023-H1'");

        assertThatThrownBy(() -> LakeRows.of(LakeReader.at(lake)).same(rows, "beside damaged files"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing observations, beside damaged files")
                .hasMessageContaining("tables/half-years.csv");
    }

    @Test
    void the_same_batch_three_times_adds_no_row_and_no_version(SparkSession spark, @TempDir Path folder)
            throws IOException {
        EveryFormat thrice = inputs.copy(folder.resolve("on"));
        Map<String, Long> versions = versions(spark, thrice);
        for (int night = 1; night < 3; night++) {
            RunReport again = run(spark, thrice.job("once"), night);
            assertThat(again.published().made())
                    .as("files made in night %s", night)
                    .isZero();
        }
        assertThat(versions(spark, thrice)).isEqualTo(versions);
        rows(thrice, "once").same(rows, "the third time");
        Published.same(published(thrice, "once"), published, "the third time");
    }

    private static Map<String, Long> versions(SparkSession spark, EveryFormat inputs) {
        return Stream.of(
                        "bronze/documents",
                        "bronze/rejects",
                        "silver/observations",
                        "gold/benchmarks",
                        "gold/averages",
                        "gold/findings")
                .collect(Collectors.toMap(table -> table, table -> io.delta.tables.DeltaTable.forPath(
                                spark,
                                inputs.folder()
                                        .resolve("once/lake")
                                        .resolve(table)
                                        .toString())
                        .history(1)
                        .select("version")
                        .head()
                        .getLong(0)));
    }

    @Test
    void the_words_at_the_place_of_each_figure_are_its_number() throws IOException {
        Map<String, Quotations> quotations = quotations();
        assertThat(quotations.values()).flatExtracting(Quotations::wrong).isEmpty();
        assertThat(lake(inputs, "once").observations(Filter.all())).isNotEmpty().allSatisfy(figure -> assertThat(
                        quotations.get(figure.source().document()).numbers())
                .as("numbers of %s", figure.source().document())
                .containsKey(figure.source().place()));
    }

    @Test
    void a_place_that_is_off_by_one_and_a_text_that_lost_a_character_are_noticed_in_every_format() throws IOException {
        quotations().forEach((file, quoted) -> {
            assertThat(quoted.oneFurther().wrong())
                    .as("figures that are not where they are said to be, in %s", file)
                    .isNotEmpty();
            assertThat(quoted.withText(quoted.text().replaceFirst("(?s)^.", "")).wrong())
                    .as("figures of prose in %s whose text lost its first character", file)
                    .hasSize(quoted.spans());
        });
    }

    private Map<String, Quotations> quotations() throws IOException {
        FigureReader reader = new FigureReader(ReferenceLoader.load(Path.of("data/reference")));
        LakeReader lake = lake(inputs, "once");
        Map<String, String> texts = new HashMap<>();
        lake.documents().forEach(document -> lake.document(document.id())
                .ifPresent(kept -> texts.put(document.source(), kept.text())));
        Map<String, Quotations> quotations = new TreeMap<>();
        for (String file : EveryFormat.FILES) {
            FileStatements read = reader.statements(file, Files.readAllBytes(inputs.file(file)), Dateline.UNKNOWN);
            quotations.put(file, Quotations.of(read, texts.getOrDefault(file, "")));
        }
        return quotations;
    }

    @Test
    void a_figure_that_somebody_changed_in_the_lake_is_named_by_its_verification(
            SparkSession spark, @TempDir Path folder) throws IOException {
        Path lake = folder.resolve("lake");
        Folders.copy(inputs.folder().resolve("once/lake"), lake);
        assertThat(failures(lake)).as("before").isEmpty();

        spark.sql("UPDATE delta.`" + lake.resolve("silver/observations") + "` SET value = value + 10000000"
                + " WHERE source = 'prose/500101-2023-H1-report.txt' AND measure = 'LEVEL' AND indicator = 'gdp'");

        assertThat(failures(lake)).singleElement().satisfies(check -> assertThat(check.found())
                .startsWith("1 wrong: prose/500101-2023-H1-report.txt:")
                .contains("is not 61540000000元 of", "gdp"));
    }

    private static List<Check> failures(Path lake) {
        Units units = ReferenceLoader.load(Path.of("data/reference")).units();
        return Verification.of(LakeFiles.of(lake), Map.of(), units).stream()
                .filter(check -> check.state() == Check.State.FAIL)
                .toList();
    }

    @Test
    void nothing_published_is_invented() throws IOException {
        Provenance provenance = Provenance.of(lake(inputs, "once"));
        assertThat(provenance.unfounded())
                .as("figures of gold without an observation or a computation")
                .isEmpty();
        assertThat(provenance.unknown(published))
                .as("published numbers that gold does not hold")
                .isEmpty();
    }

    @Test
    void each_cell_of_the_tables_is_a_figure_of_the_lake_or_follows_from_them_or_is_empty_for_a_reason() {
        assertThat(PublishedRows.wrong(lake(inputs, "once"), published)).isEmpty();
    }

    @Test
    void what_came_piece_by_piece_is_what_came_at_once(SparkSession spark, @TempDir Path folder) throws IOException {
        // Against the order in which one run takes them: of each two that come in different nights, the other one is
        // first.
        List<String> files =
                EveryFormat.FILES.stream().sorted(Comparator.reverseOrder()).toList();
        EveryFormat slowly = inputs.in(folder, files.subList(0, 3));
        run(spark, slowly.silentJob("slowly"), -3);
        slowly.write(files.subList(3, 6));
        run(spark, slowly.silentJob("slowly"), -1);
        slowly.write(files.subList(6, files.size()));
        run(spark, slowly.job("slowly"), 0);
        rows(slowly, "slowly").same(rows, "arrived as " + files);
        Map<String, byte[]> tables = new TreeMap<>(published(slowly, "slowly"));
        tables.keySet().removeIf(name -> !name.startsWith("tables/"));
        Map<String, byte[]> atOnce = new TreeMap<>(published);
        atOnce.keySet().removeIf(name -> !name.startsWith("tables/"));
        Published.same(tables, atOnce, "arrived as " + files);
    }

    @Test
    void a_last_edition_is_made_again_to_the_same_bytes_after_figures_were_revised_and_the_catalogue_changed(
            SparkSession spark, @TempDir Path folder) throws IOException {
        EveryFormat later = inputs.copy(folder.resolve("on"));
        revise(later);
        Path indicators = later.withOwnCatalogues().file("reference/indicators.csv");
        Files.writeString(indicators, Files.readString(indicators).replaceFirst(",GDP\\|", ",GDP|区域总产出|"));
        SpecifiedJob job = later.job("once");
        run(spark, job, 365);

        Reissue reissue = new Reissue(job, lake(later, "once"));
        Path again = reissue.of(reissue.runOn(RunId.day(NIGHT).plusDays(1)));

        assertThat(published(later, "once")).as("the revised edition").isNotEqualTo(published);
        Published.same(Published.in(again), published, "made again a year later");
    }

    @Test
    void what_a_killed_run_had_compared_is_published_by_the_next_one_as_by_that_one(
            SparkSession spark, @TempDir Path folder) throws IOException {
        EveryFormat killed = inputs.copy(folder.resolve("on"));
        SpecifiedJob job = killed.job("once");
        Path place = killed.folder().resolve("once");
        Folders.copy(place.resolve("out"), folder.resolve("out-before"));
        Folders.copy(place.resolve("lake/ops/runs"), folder.resolve("runs-before"));
        revise(killed);
        run(spark, job, 1);
        Map<String, byte[]> undisturbed = published(killed, "once");

        // All that it wrote after it compared is taken back.
        Folders.delete(place.resolve("out"));
        Folders.delete(place.resolve("lake/ops/runs"));
        Folders.copy(folder.resolve("out-before"), place.resolve("out"));
        Folders.copy(folder.resolve("runs-before"), place.resolve("lake/ops/runs"));
        RunReport next = run(spark, job, 1);

        assertThat(next.ingested().files().read())
                .as("files read by the next run")
                .isZero();
        Published.same(published(killed, "once"), undisturbed, "by the run after the killed one");
        Files.delete(killed.file("tables/districts-2022-H1.xlsx"));
        run(spark, job, 2);
        Published.same(Published.in(new Reissue(job, lake(killed, "once")).of(next.run())), undisturbed, "made again");
    }

    private static void revise(EveryFormat inputs) throws IOException {
        Files.writeString(inputs.file("prose/500101-2023-H1-report.txt"), "上半年,全区实现地区生产总值700.1亿元,同比增长9.9%。\n");
        Files.delete(inputs.file("tables/half-years.csv"));
    }

    @Test
    void a_source_that_dries_up_is_seen_with_the_day_on_which_its_figures_were_due(
            SparkSession spark, @TempDir Path folder) throws IOException {
        EveryFormat quiet = inputs.in(folder, List.of());
        Files.writeString(quiet.file("tables/half-years.csv"), """
            region_code,indicator,period,value,unit,released
            500101,地区生产总值,2021-H1,480.2,亿元,2021-07-28
            500101,地区生产总值,2022-H1,512.9,亿元,2022-07-30
            """);
        SpecifiedJob job = quiet.job("quiet", List.of("tables"));

        // 30 days after the half-year, as last year: 30 July. A day later it is late, a month later stale.
        assertThat(run(spark, job, -3).published().overdue()).as("on 30 July").isEmpty();
        Overdue late = only(run(spark, job, -2).published().overdue());
        Overdue stale = only(run(spark, job, 28).published().overdue());

        assertThat(late).isEqualTo(overdue(Freshness.LATE));
        assertThat(stale).isEqualTo(overdue(Freshness.STALE));
    }

    private static Overdue overdue(Freshness freshness) {
        return new Overdue("500000", "gdp", Period.parse("2023-H1"), LocalDate.of(2023, 7, 30), freshness);
    }

    private static Overdue only(List<Overdue> overdue) {
        assertThat(overdue).hasSize(1);
        return overdue.get(0);
    }
}
