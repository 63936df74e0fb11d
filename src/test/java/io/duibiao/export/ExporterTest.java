package io.duibiao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.lake.SparkExtension;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.OrderException;
import io.duibiao.publish.exchange.format.FileFormat;
import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Orders over a small lake: four districts of Chongqing, two years, one revision. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExporterTest {
    private static final Instant NOON = Instant.parse("2023-09-20T04:00:00Z");
    private static final Optional<String> LEVEL = Optional.of("level");
    private static final Selection OF_CHONGQING = Selection.ALL.among("500000");

    @TempDir
    Path folder;

    private Optional<SmallLake> made = Optional.empty();

    @BeforeAll
    void make_the_lake(SparkSession spark, @TempDir Path root) {
        made = Optional.of(SmallLake.in(root, spark));
    }

    private Reference reference() {
        return made.orElseThrow().reference();
    }

    private Exporter exporter(Reference reference) {
        return new Exporter(LakeReader.at(made.orElseThrow().root()), reference, NOON, Map.of());
    }

    private Exported export(Subject subject, Selection selection, String file, String... columns) {
        Target target = Target.InFiles.of(file, folder, Optional.empty());
        return exporter(reference()).export(new ExportOrder(subject, selection, List.of(columns), target));
    }

    private List<NamedCsvRecord> rows(Subject subject, Selection selection) {
        export(subject, selection, "rows.csv");
        return read("rows.csv");
    }

    private List<NamedCsvRecord> read(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_ranking_is_exported_in_its_order_with_the_columns_asked_for() throws IOException {
        Selection selection = selection(List.of(Period.year(2022)), List.of(), LEVEL, Optional.empty())
                .among("500000");
        Exported exported = export(Subject.RANKINGS, selection, "rankings.csv", "rank", "region_name", "value");
        // 渝北 2297.13, 涪陵 1503.94, 万州 1118.44 亿元, worked out from what SmallLake says.
        assertThat(Files.readString(folder.resolve("rankings.csv")))
                .isEqualTo("rank,region_name,value\n1,渝北区,2297.13\n2,涪陵区,1503.94\n3,万州区,1118.44\n");
        assertThat(exported.rows()).isEqualTo(3);
        assertThat(exported.text()).startsWith("3 rows of rankings: ").endsWith("rankings.csv");
    }

    @Test
    void what_was_known_on_a_day_leaves_later_releases_out() {
        Optional<LocalDate> before = Optional.of(LocalDate.of(2023, 6, 30));
        List<Period> year = List.of(Period.year(2022));
        List<String> wanzhou = List.of("500101");
        Selection then = selection(year, wanzhou, LEVEL, before).among("500000");
        assertThat(rows(Subject.RANKINGS, then))
                .singleElement()
                .extracting(row -> row.getField("value"))
                .isEqualTo("1100.00");
        Selection now = selection(year, wanzhou, LEVEL, Optional.empty()).among("500000");
        assertThat(rows(Subject.RANKINGS, now))
                .singleElement()
                .extracting(row -> row.getField("value"))
                .isEqualTo("1118.44");
        assertThat(rows(Subject.OBSERVATIONS, selection(List.of(), List.of("500101"), LEVEL, before)))
                .extracting(row -> row.getField("released"))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isLessThanOrEqualTo("2023-06-30"));
    }

    @Test
    void observations_are_every_vintage_in_base_units_by_measure_and_region() {
        List<NamedCsvRecord> rows = rows(
                Subject.OBSERVATIONS,
                selection(List.of(Period.year(2022)), List.of("500101"), LEVEL, Optional.empty()));
        assertThat(rows)
                .extracting(row -> row.getField("value") + " " + row.getField("unit") + " " + row.getField("released"))
                .containsExactly("110000000000 元 2023-03-01", "111844000000 元 2023-09-01");
    }

    @Test
    void growth_has_a_row_a_region_and_period_whatever_the_group() {
        List<NamedCsvRecord> rows = rows(Subject.GROWTH, Selection.ALL);
        assertThat(rows)
                .extracting(row -> row.getField("region") + " " + row.getField("period"))
                .contains("500101 2022", "500000 2022")
                .doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> row.getField("region").equals("500114"))
                .as("a district without a figure has no row, not a zero")
                .isEmpty();
    }

    @Test
    void averages_have_each_way_side_by_side_and_say_which_is_taken() {
        Selection ofTheCity = selection(List.of(Period.year(2022)), List.of(), Optional.empty(), Optional.empty())
                .among("500000");
        List<NamedCsvRecord> rows = rows(Subject.AVERAGES, ofTheCity);
        assertThat(rows)
                .extracting(
                        row -> row.getField("measure") + " " + row.getField("basis") + " " + row.getField("published"))
                .as("levels at current prices make no growth at comparable prices")
                .containsExactly("level published 29129.03", "growth  ");
        // (1118.44 + 1503.94 + 2297.13) / 3 and the middle one, of what SmallLake says.
        assertThat(rows.get(0).getField("unweighted_mean") + " " + rows.get(0).getField("median") + " "
                        + rows.get(0).getField("unit"))
                .isEqualTo("1639.8367 1503.94 亿元");
        assertThat(rows(
                        Subject.AVERAGES,
                        selection(List.of(Period.year(2022)), List.of(), LEVEL, Optional.empty())
                                .among("500000")))
                .hasSize(1);
    }

    @Test
    void findings_of_a_group_are_those_of_its_members_and_of_itself() {
        List<NamedCsvRecord> all = rows(Subject.FINDINGS, Selection.ALL);
        assertThat(all).isNotEmpty();
        assertThat(rows(Subject.FINDINGS, OF_CHONGQING))
                .extracting(row -> row.getField("region"))
                .isNotEmpty()
                .allMatch(region -> region.startsWith("50"));
        assertThat(rows(Subject.FINDINGS, Selection.ALL.among("330000"))).isEmpty();
    }

    @Test
    void findings_of_a_day_are_found_anew() {
        Selection then =
                selection(List.of(), List.of("500101"), Optional.empty(), Optional.of(LocalDate.of(2023, 6, 30)));
        Selection now = selection(List.of(), List.of("500101"), Optional.empty(), Optional.empty());
        assertThat(rows(Subject.FINDINGS, now))
                .anyMatch(row -> row.getField("code").equals("REVISED"));
        assertThat(rows(Subject.FINDINGS, then))
                .noneMatch(row -> row.getField("code").equals("REVISED"));
    }

    @Test
    void a_group_made_on_the_spot_is_ranked_by_itself() {
        List<PeerGroup> groups = new ArrayList<>(reference().peerGroups().all());
        groups.add(new PeerGroup("500101,500112", "两区", "two", List.of("500101", "500112")));
        Reference known = new Reference(
                reference().regions(), reference().indicators(), reference().units(), new PeerGroups(groups));
        Selection two = Selection.ALL.among("500101,500112");
        exporter(known)
                .export(new ExportOrder(
                        Subject.RANKINGS, two, List.of(), Target.InFiles.of("two.csv", folder, Optional.empty())));
        assertThat(read("two.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("of")).isEqualTo("2");
            assertThat(row.getField("region")).isIn("500101", "500112");
        });
    }

    @Test
    void the_same_lake_gives_the_same_bytes() {
        for (Subject subject : Subject.values()) {
            export(subject, Selection.ALL, "once.csv");
            export(subject, Selection.ALL, "twice.csv");
            assertThat(folder.resolve("once.csv")).hasSameBinaryContentAs(folder.resolve("twice.csv"));
        }
    }

    @Test
    void every_subject_is_checked_sdmx() {
        for (Subject subject : Subject.values()) {
            Target target = Target.InFiles.of("sdmx/", folder, Optional.of("sdmx-csv"));
            Exported exported =
                    exporter(reference()).export(new ExportOrder(subject, Selection.ALL, List.of(), target));
            assertThat(exported.rows()).as(subject.word()).isPositive();
            assertThat(folder.resolve("sdmx/" + subject.word() + ".csv")).isNotEmptyFile();
            assertThat(folder.resolve("sdmx/" + subject.word() + ".structure.xml"))
                    .isNotEmptyFile();
        }
    }

    @Test
    void a_refused_export_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Files.writeString(folder.resolve("old.csv"), "old");
        Target target = Target.InFiles.of("old.csv", folder, Optional.of("sdmx"));
        ExportOrder withoutKey = new ExportOrder(Subject.RANKINGS, OF_CHONGQING, List.of("rank"), target);
        assertThatThrownBy(() -> exporter(reference()).export(withoutKey)).isInstanceOf(OrderException.class);
        assertThat(folder.resolve("old.csv")).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("old.csv"));
        }
    }

    @Test
    void a_place_that_takes_no_files_is_one_clear_line() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, no folder");
        assertThatThrownBy(() -> export(Subject.GROWTH, Selection.ALL, "taken/growth.csv"))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("Cannot write the export to '" + taken.resolve("growth.csv") + "'");
    }

    @Test
    void a_format_is_told_by_its_word_or_by_the_ending_of_the_file() {
        assertThat(Target.format(Optional.empty(), "a/rankings.XLSX")).isEqualTo(FileFormat.XLSX);
        assertThat(Target.format(Optional.of("sdmx-csv"), "a/b")).isEqualTo(FileFormat.SDMX);
        assertThatThrownBy(() -> Target.format(Optional.empty(), "rankings.ods"))
                .isInstanceOf(OrderException.class)
                .hasMessageContaining("Which format has 'rankings.ods'?");
        assertThatThrownBy(() -> Target.format(Optional.of("ods"), "x"))
                .hasMessageContaining("Unknown format 'ods': not one of csv, csv-bom, xlsx");
    }

    @Test
    void an_order_for_what_a_table_does_not_have_is_refused() {
        Target target = Target.InFiles.of("x.csv", folder, Optional.empty());
        assertThatThrownBy(() -> new ExportOrder(Subject.GROWTH, Selection.ALL, List.of("rank"), target))
                .isInstanceOf(OrderException.class)
                .hasMessageContaining("Unknown column 'rank': the table of growth has indicator");
        Selection typo = selection(List.of(), List.of(), Optional.of("grwoth"), Optional.empty());
        assertThatThrownBy(() -> new ExportOrder(Subject.RANKINGS, typo, List.of(), target))
                .hasMessageContaining("Unknown measure 'grwoth' of rankings: not one of [level, growth].");
        assertThatThrownBy(() -> new ExportOrder(Subject.FINDINGS, typo, List.of(), target))
                .hasMessageContaining("they have none");
    }

    private static Selection selection(
            List<Period> periods, List<String> regions, Optional<String> measure, Optional<LocalDate> asOf) {
        return new Selection(List.of("gdp"), periods, regions, Optional.empty(), measure, asOf);
    }
}
