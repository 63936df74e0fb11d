package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nights over benchmarks that lie in folders by period, whose rows come by columns. */
@ExtendWith(SparkExtension.class)
class NightInFoldersTest {
    private static final String[] FIGURES = {
        "500101 gdp 2022-H1 LEVEL 52000000000 元",
        "500101 gdp 2023-H1 LEVEL 55050000000 元",
        "500101 gdp 2023 LEVEL 110000000000 元",
        "500101 retail 2022-H1 LEVEL 19000000000 元",
        "500101 retail 2023-H1 LEVEL 20000000000 元",
        "500102 industry 2023-H1 LEVEL 7 元"
    };

    @Test
    void each_night_gives_what_a_full_recompute_gives(SparkSession spark, LakeFolder lake) {
        LakeTables tables = new LakeTables(spark, lake.root().toString());
        lake.inFolders().file("a.txt", FIGURES);
        night(lake, 1);

        lake.file("b.txt", "500103 gdp 2023-H1 LEVEL 3 元", "500103 retail 2021-H1 LEVEL 9 元");
        assertThat(night(lake, 2))
                .as("gdp of 2023-H1, beside which others lie, and a period that is new")
                .isEqualTo(new CompareSummary(2, 3, 2));
        assertThat(tables.benchmarks().commits().last().count("numCopiedRows")).isEqualTo(2);
        assertThat(isWrittenByColumns(lake)).isTrue();

        lake.file("b.txt", "500103 gdp 2023-H1 LEVEL 3 元", "500103 gdp_primary 2023-H1 LEVEL 1 元");
        night(lake, 3);
        assertThat(lake.rows("gold/benchmarks", "period = '2021-H1'", "region"))
                .as("the last figure of a period was withdrawn")
                .isEmpty();
        assertThat(lake.rows("gold/findings", "code = 'RELATED'", "region", "message"))
                .containsExactly("[500103,2 indicators]");

        lake.remove("b.txt");
        night(lake, 4);
        assertThat(lake.rows("gold/findings", "code = 'RELATED'", "message")).isEmpty();

        lake.lake().tidy();
        tables.benchmarks().delta().optimize().executeCompaction();
        lake.file("c.txt", FIGURES[0].replace("52", "53"), FIGURES[3].replace("19", "18"));
        night(lake, 5);

        lake.file("d.txt", "500104 retail 2020-H1 LEVEL 2 元");
        assertThat(night(lake, 6)).as("of an indicator that is in no family").isEqualTo(new CompareSummary(1, 1, 1));
        lake.remove("d.txt");
        night(lake, 7);
        assertThat(lake.rows("gold/findings", "period = '2020-H1'", "*")).isEmpty();
    }

    /** Takes the files in and compares, and holds the tables to what comparing all again gives. */
    private static CompareSummary night(LakeFolder lake, int night) {
        lake.ingest("run" + night, "1");
        CompareSummary summary = lake.lake().compare(new PeriodFunction(), Extent.CHANGED);
        List<Long> versions = goldVersions(lake);
        CompareSummary again = lake.lake().compare(new PeriodFunction(), Extent.ALL);
        assertThat(again.benchmarks() + again.findings())
                .as("rows that a full recompute finds different after night %d", night)
                .isZero();
        assertThat(goldVersions(lake))
                .as("night %d and a full recompute", night)
                .isEqualTo(versions);
        assertThat(lake.lake().compare(new PeriodFunction(), Extent.CHANGED))
                .as("night %d is noted", night)
                .isEqualTo(CompareSummary.NOTHING);
        return summary;
    }

    private static List<Long> goldVersions(LakeFolder lake) {
        return Stream.of("gold/benchmarks", "gold/averages", "gold/findings")
                .map(table -> Objects.requireNonNull(lake.versions().get(table)))
                .toList();
    }

    private static boolean isWrittenByColumns(LakeFolder lake) {
        return Stream.of("gold/benchmarks", "gold/averages")
                .flatMap(table -> Stream.of(lake.table(table).inputFiles()))
                .noneMatch(file -> file.contains("-c000"));
    }
}
