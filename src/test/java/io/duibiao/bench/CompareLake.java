package io.duibiao.bench;

import io.duibiao.lake.Lake;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A lake of seeded figures: 3,000 counties in 340 cities and the nation, 40 indicators, levels and reported growth of some
 * months in six or more years. One level in a hundred is missing, one in a thousand is zero, some are beyond 9·10^12.
 *
 * @param spark what writes it
 * @param folder where it is
 */
record CompareLake(SparkSession spark, Path folder) {
    private static final int COUNTIES = 3000;
    private static final int CITIES = 340;
    static final int MOST_INDICATORS = 40;
    private static final int YEARS = 6;
    private static final int FIRST_YEAR = 2018;
    static final double FIGURES_A_CELL = 1.59;

    /** Writes catalogues and about so many observations of up to 40 indicators, and lays them out as their number asks. */
    void fill(long observations) throws IOException {
        fill(observations, MOST_INDICATORS);
    }

    /** Writes catalogues and about so many observations of up to so many indicators, and lays them out as their number asks. */
    void fill(long observations, long most) throws IOException {
        create();
        long cells = Math.round(observations / FIGURES_A_CELL / (COUNTIES + 1));
        long indicators = Math.max(1, Math.min(most, cells / YEARS));
        long periods = Math.max(YEARS, Math.round((double) cells / indicators));
        long kinds = Math.max(1, Math.min(12, periods / YEARS));
        long years = Math.max(YEARS, Math.round((double) periods / kinds));
        Dataset<Long> cellsOfAll = spark.range((COUNTIES + 1L) * indicators * kinds * years);
        add(figures(cellsOfAll, COUNTIES + 1, indicators, kinds));
        Lake.at(spark, root()).optimize();
    }

    /** Writes catalogues and empty tables. */
    void create() throws IOException {
        writeCatalogues();
        Lake.at(spark, root()).create();
    }

    /** Returns the figures of cells, which are numbered by region first, then by indicator, kind of period and year. */
    Dataset<Row> figures(Dataset<Long> cells, long regions, long indicators, long kinds) throws IOException {
        String query = text("figures.sql")
                .replace("${regions}", Long.toString(regions))
                .replace("${indicators}", Long.toString(indicators))
                .replace("${kinds}", Long.toString(kinds))
                .replace("${first}", Integer.toString(FIRST_YEAR));
        cells.createOrReplaceTempView("ids");
        Column[] columns =
                Tables.OBSERVATIONS.columnNames().stream().map(functions::col).toArray(Column[]::new);
        return spark.sql(query).select(columns);
    }

    /** Adds figures to those that are there. */
    void add(Dataset<Row> figures) {
        figures.write().format("delta").mode("append").save(table("silver/observations"));
    }

    /** Gives the figures another version, so that a comparison takes them for new. */
    void touch() {
        spark.sql("ALTER TABLE delta.`%s` SET TBLPROPERTIES ('duibiao.touched' = '%s')"
                .formatted(table("silver/observations"), UUID.randomUUID()));
    }

    private void writeCatalogues() throws IOException {
        Path catalogues = Files.createDirectories(reference());
        List<String> regions = new ArrayList<>(
                List.of("code,name,level,parent,valid_from,valid_until,successor,aliases", "100000,全国,nation,,,,,"));
        IntStream.range(0, CITIES).forEach(i -> regions.add((200000 + i) + ",第" + i + "市,prefecture,100000,1949,,,"));
        IntStream.range(0, COUNTIES)
                .forEach(i -> regions.add((300000 + i) + ",第" + i + "县,county," + (200000 + i % CITIES) + ",1949,,,"));
        Files.write(catalogues.resolve("regions.csv"), regions);
        List<String> indicators =
                new ArrayList<>(List.of("id,zh,en,aliases,theme,unit,kind,polarity,aggregation,weight,growth_basis"));
        IntStream.range(0, MOST_INDICATORS)
                .forEach(j -> indicators.add(
                        "indicator_%02d,第%d项指标,Indicator %d,,general,元,flow,higher,sum,,nominal".formatted(j, j, j)));
        Files.write(catalogues.resolve("indicators.csv"), indicators);
        Files.copy(Path.of("data/reference/units.csv"), catalogues.resolve("units.csv"));
        Files.write(catalogues.resolve("peer_groups.csv"), List.of("group,name_zh,name_en,region"));
    }

    private Path reference() {
        return folder.resolve("reference");
    }

    Catalogues catalogues() {
        return Catalogues.in(reference());
    }

    /** Returns the regions that have figures. */
    List<Region> countiesAndNation() {
        return catalogues().load().regions().all().stream()
                .filter(region -> region.level() != Level.PREFECTURE)
                .toList();
    }

    String root() {
        return folder.resolve("lake").toString();
    }

    String table(String path) {
        return root() + "/" + path;
    }

    /** Returns the paths of the files that belong to a table now. */
    String[] files(String path) {
        return Arrays.stream(spark.read().format("delta").load(table(path)).inputFiles())
                .map(file -> URI.create(file).getPath())
                .toArray(String[]::new);
    }

    /** Returns the text of a resource beside this class. */
    static String text(String name) throws IOException {
        try (var in = Objects.requireNonNull(CompareLake.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
