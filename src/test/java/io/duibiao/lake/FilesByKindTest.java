package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class FilesByKindTest {
    private static final String FIGURES = "silver/observations";
    private static final List<String> INDICATORS = List.of("gdp", "retail", "industry", "investment");

    @Test
    void each_panel_is_whole_in_one_task_and_the_kind_that_comes_last_is_divided(SparkSession spark, LakeFolder lake) {
        LakeTable table = inFolders(spark, lake, "2022", "2023", "2022-H1", "2023-H1", "2023-M01");

        List<Dataset<Row>> tasks = FilesByKind.of(table, 2).orElseThrow().rows(UnaryOperator.identity());

        assertThat(tasks).as("a year, a half, and two for January").hasSize(4).allSatisfy(task -> assertThat(
                        task.javaRDD().getNumPartitions())
                .isEqualTo(1));
        assertThat(panels(tasks)).as("each once").doesNotHaveDuplicates().hasSize(3 * INDICATORS.size());
        assertThat(tasks.stream().mapToLong(Dataset::count).sum())
                .isEqualTo(table.read().count());
        assertThat(tasks).allSatisfy(task -> assertThat(task.columns())
                .containsExactly(table.read().columns()));
    }

    @Test
    void a_kind_that_is_more_than_a_cores_share_is_divided_among_all(SparkSession spark, LakeFolder lake) {
        LakeTable table = inFolders(spark, lake, "2023");

        FilesByKind files = FilesByKind.of(table, 3).orElseThrow();

        assertThat(files.isWorthIt()).isTrue();
        assertThat(files.rows(UnaryOperator.identity())).hasSize(3);
        assertThat(panels(files.rows(UnaryOperator.identity())))
                .doesNotHaveDuplicates()
                .hasSize(INDICATORS.size());
    }

    @Test
    void where_many_cores_would_all_read_the_same_files_figures_are_sent_around_instead(
            SparkSession spark, LakeFolder lake) {
        LakeTable table = inFolders(spark, lake, "2023");

        assertThat(FilesByKind.of(table, 4).map(FilesByKind::isWorthIt)).contains(true);
        assertThat(FilesByKind.of(table, 5).map(FilesByKind::isWorthIt)).contains(false);
    }

    @Test
    void files_in_one_heap_hold_figures_of_all_kinds(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", figures("2023")).ingest("run1", "1");

        assertThat(FilesByKind.of(new LakeTables(spark, lake.root().toString()).observations(), 2))
                .isEmpty();
    }

    @Test
    void a_comparison_gives_the_same_whichever_way_the_figures_lie(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", figures("2022")).file("b.txt", figures("2023")).file("c.txt", figures("2023-H1"));
        lake.ingest("run1", "1");
        lake.compare(Extent.ALL);
        List<String> fromHeap = lake.rows("gold/benchmarks", "true", "*");

        lake.inFolders(FIGURES).remove("c.txt").ingest("run2", "1");
        lake.compare(Extent.ALL);
        List<String> withoutHalf = lake.rows("gold/benchmarks", "true", "*");
        lake.file("c.txt", figures("2023-H1")).ingest("run3", "1");
        lake.compare(Extent.ALL);

        assertThat(FilesByKind.of(new LakeTables(spark, lake.root().toString()).observations(), 2))
                .as("read by kind")
                .hasValueSatisfying(files -> assertThat(files.isWorthIt()).isTrue());
        assertThat(fromHeap).hasSize(3 * 20 * INDICATORS.size());
        assertThat(withoutHalf).as("what was withdrawn is not compared").hasSize(2 * 20 * INDICATORS.size());
        assertThat(lake.rows("gold/benchmarks", "true", "*")).containsExactlyInAnyOrderElementsOf(fromHeap);
    }

    private static LakeTable inFolders(SparkSession spark, LakeFolder lake, String... periods) {
        lake.inFolders(FIGURES)
                .file(
                        "a.txt",
                        Stream.of(periods)
                                .flatMap(period -> Stream.of(figures(period)))
                                .toArray(String[]::new));
        lake.ingest("run1", "1");
        return new LakeTables(spark, lake.root().toString()).observations();
    }

    private static String[] figures(String period) {
        return IntStream.range(0, 20)
                .boxed()
                .flatMap(i -> INDICATORS.stream()
                        .map(indicator -> "%d %s %s LEVEL %d 元".formatted(500_101 + i, indicator, period, i)))
                .toArray(String[]::new);
    }

    /** The panels of each task. */
    private static List<String> panels(List<Dataset<Row>> tasks) {
        List<String> panels = new ArrayList<>();
        tasks.forEach(task -> panels.addAll(task.select("kind", "indicator").collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .collect(Collectors.toCollection(TreeSet::new))));
        return panels;
    }
}
