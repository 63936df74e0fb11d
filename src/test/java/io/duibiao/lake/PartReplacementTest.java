package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.delta.exceptions.DeltaConcurrentModificationException;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.writer.FileReplacement;
import io.duibiao.lake.writer.ReplacedRows;
import io.duibiao.lake.writer.TableFiles;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.lake.writer.WrittenFile;
import io.duibiao.period.Period;
import io.duibiao.schema.Samples;
import io.duibiao.schema.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class PartReplacementTest {
    private static final List<String> PERIODS = List.of("2021", "2022", "2022-H1", "2023");
    private static final List<String> INDICATORS = List.of("gdp", "gdp_primary", "retail", "新开楼盘", "x".repeat(200));
    private static final ReplacedRows GDP_OF_2023 = new ReplacedRows(Map.of("2023", Set.of("gdp")));

    private final Samples samples = new Samples(41);
    private final Random random = new Random(41);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatever_the_files_hold_exactly_the_replaced_rows_go(boolean inFolders, SparkSession spark, LakeFolder lake) {
        if (inFolders) {
            lake.inFolders();
        }
        List<Benchmark> expected = new ArrayList<>();
        for (int night = 0; night < 4; night++) {
            if (night == 2) {
                table(spark, lake).delta().optimize().executeCompaction();
            }
            ReplacedRows replaced = night == 0 ? new ReplacedRows(everywhere(Set.copyOf(INDICATORS))) : drawn();
            List<Benchmark> rows = rowsOf(replaced);
            List<Benchmark> gone =
                    expected.stream().filter(row -> isOf(replaced, row)).toList();
            expected.removeAll(gone);
            long stay = expected.size();
            expected.addAll(rows);

            FileReplacement replacement = replacement(spark, lake);
            long written = replacement.by(files(lake, inFolders, rows), replaced, shape(lake, inFolders), "night");

            assertThat(written).isEqualTo(rows.size());
            assertThat(LakeReader.at(lake.root()).benchmarks(Filter.all()))
                    .as("night %d, seed 41, replaced %s", night, replaced)
                    .containsExactlyInAnyOrderElementsOf(expected);
            Commit last = table(spark, lake).commits().last();
            assertThat(last.note()).contains("night");
            assertThat(last.operation()).isEqualTo("WRITE");
            assertThat(last.count("numOutputRows") - last.count("numCopiedRows"))
                    .as("rows written, by the commit's own counts")
                    .isEqualTo(written);
            assertThat(last.count("numDeletedRows")).as("rows that went").isEqualTo(gone.size());
            assertThat(last.count("numCopiedRows")).isLessThanOrEqualTo(stay);
        }
    }

    @Test
    void files_without_replaced_rows_are_left_alone_and_those_with_others_copied(SparkSession spark, LakeFolder lake) {
        lake.inFolders();
        Benchmark neighbour = row("retail", "2023");
        List<Benchmark> others = List.of(row("retail", "2022"), row("gdp", "2022"));
        replacement(spark, lake)
                .by(files(lake, true, List.of(row("gdp", "2023"), neighbour, others.get(0), others.get(1))), "before");
        Benchmark next = row("gdp", "2023");

        replacement(spark, lake).by(files(lake, true, List.of(next)), GDP_OF_2023, shape(lake, true), "after");

        assertThat(LakeReader.at(lake.root()).benchmarks(Filter.all()))
                .containsExactlyInAnyOrder(neighbour, others.get(0), others.get(1), next);
        assertThat(table(spark, lake).commits().last().counts())
                .containsEntry("numFiles", 2L)
                .containsEntry("numRemovedFiles", 1L)
                .containsEntry("numCopiedRows", 1L)
                .containsEntry("numDeletedRows", 1L);
    }

    @Test
    void who_writes_meanwhile_makes_the_commit_fail_and_nothing_goes(SparkSession spark, LakeFolder lake) {
        lake.inFolders();
        Benchmark standing = row("gdp", "2023");
        Benchmark meanwhile = row("retail", "2023");
        replacement(spark, lake).by(files(lake, true, List.of(standing)), "before");
        FileReplacement late = replacement(spark, lake);
        List<WrittenFile> files = files(lake, true, List.of(row("gdp", "2023")));
        ReplacedRows retail = new ReplacedRows(Map.of("2023", Set.of("retail")));
        replacement(spark, lake).by(files(lake, true, List.of(meanwhile)), retail, shape(lake, true), "meanwhile");

        assertThatThrownBy(() -> late.by(files, GDP_OF_2023, shape(lake, true), "late"))
                .isInstanceOf(DeltaConcurrentModificationException.class);
        assertThat(LakeReader.at(lake.root()).benchmarks(Filter.all())).containsExactlyInAnyOrder(standing, meanwhile);
    }

    @Test
    void a_rule_that_somebody_gave_the_table_is_kept(SparkSession spark, LakeFolder lake) {
        lake.inFolders();
        spark.sql("ALTER TABLE delta.`%s` ADD CONSTRAINT not_here CHECK (region <> '999999')"
                .formatted(table(spark, lake).path()));
        Benchmark sound = row("gdp", "2023");
        Cell elsewhere =
                new Cell("999999", "gdp", sound.cell().period(), sound.cell().group());
        FileReplacement refused = replacement(spark, lake);
        List<WrittenFile> files = files(lake, true, List.of(at(elsewhere, sound)));

        assertThatThrownBy(() -> refused.by(files, GDP_OF_2023, shape(lake, true), "broken"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not_here");
        assertThat(lake.table("gold/benchmarks").count()).isZero();
    }

    private ReplacedRows drawn() {
        Map<String, Set<String>> some = everywhere(Set.of()).keySet().stream()
                .filter(period -> random.nextBoolean())
                .collect(Collectors.toMap(period -> period, period -> Set.copyOf(anyOf(INDICATORS))));
        return new ReplacedRows(some.isEmpty() ? Map.of("2023", Set.of("gdp")) : some);
    }

    private List<String> anyOf(List<String> all) {
        List<String> some = all.stream().filter(one -> random.nextBoolean()).toList();
        return some.isEmpty() ? all.subList(0, 1) : some;
    }

    private static Map<String, Set<String>> everywhere(Set<String> indicators) {
        return PERIODS.stream().collect(Collectors.toMap(period -> period, period -> indicators));
    }

    /** Some of the places get rows, some get none. */
    private List<Benchmark> rowsOf(ReplacedRows replaced) {
        return replaced.indicators().entrySet().stream()
                .flatMap(period -> period.getValue().stream().flatMap(indicator -> IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> row(indicator, period.getKey()))))
                .toList();
    }

    private static boolean isOf(ReplacedRows replaced, Benchmark row) {
        return replaced.indicators()
                .getOrDefault(row.cell().period().toString(), Set.of())
                .contains(row.cell().indicator());
    }

    private Benchmark row(String indicator, String period) {
        Benchmark any = samples.benchmark();
        return at(
                new Cell(
                        any.cell().region(),
                        indicator,
                        Period.parse(period),
                        any.cell().group()),
                any);
    }

    private static Benchmark at(Cell cell, Benchmark any) {
        return new Benchmark(cell, any.figures(), any.standings());
    }

    /** Rows go into two files a folder, whatever they are of, where there are so many. */
    private static List<WrittenFile> files(LakeFolder lake, boolean inFolders, List<Benchmark> rows) {
        int half = rows.size() / 2;
        return Stream.of(rows.subList(0, half), rows.subList(half, rows.size()))
                .flatMap(part -> {
                    TableFiles<Benchmark> files =
                            TableFiles.of(shape(lake, inFolders), Tables.BENCHMARKS, new Configuration());
                    part.forEach(row -> files.add(row.cell().period().toString(), row));
                    return files.end().stream();
                })
                .toList();
    }

    private static TableShape shape(LakeFolder lake, boolean inFolders) {
        return new TableShape(
                path(lake), "period", inFolders, List.of("region", "indicator", "period", "kind", "peer_group"));
    }

    private static FileReplacement replacement(SparkSession spark, LakeFolder lake) {
        return FileReplacement.of(spark, path(lake), Tables.BENCHMARKS);
    }

    private static LakeTable table(SparkSession spark, LakeFolder lake) {
        return new LakeTables(spark, lake.root().toString()).benchmarks();
    }

    private static String path(LakeFolder lake) {
        return lake.root().resolve("gold/benchmarks").toString();
    }
}
