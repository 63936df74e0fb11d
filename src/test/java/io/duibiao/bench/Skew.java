package io.duibiao.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How the figures of a lake are spread: evenly over ten indicators and thirty years, or in a way that comes ill to what reads them. */
enum Skew {
    /** Every indicator of every year has as many. */
    EVEN {
        @Override
        Dataset<Row> figures(CompareLake lake, long observations) throws IOException {
            return spread(lake, observations);
        }
    },
    /** One of ten indicators has nine tenths of all figures. */
    ONE_INDICATOR {
        @Override
        Dataset<Row> figures(CompareLake lake, long observations) throws IOException {
            long regions = regions(observations * 9 / 10, YEARS);
            String kept = "(id DIV %d) %% %d = 0 OR id %% %d < %d"
                    .formatted(regions, INDICATORS, regions, Math.max(1, regions / 81));
            Dataset<Long> cells =
                    lake.spark().range(regions * INDICATORS * YEARS).where(kept);
            return lake.figures(cells, regions, INDICATORS, 1);
        }
    },
    /** One figure of one region was published ten thousand times. */
    VINTAGES {
        @Override
        Dataset<Row> figures(CompareLake lake, long observations) throws IOException {
            Dataset<Row> others = spread(lake, Math.max(observations / 10, observations - MOST_VINTAGES));
            String[] columns = others.columns();
            Dataset<Row> editions = others.where("region = '" + REGION + "' AND measure = 'LEVEL'")
                    .orderBy("indicator", "period")
                    .limit(1)
                    .crossJoin(lake.spark().range(Math.min(MOST_VINTAGES, observations * 9 / 10)))
                    .withColumn("value", expr("CAST(value + id AS DECIMAL(24,6))"))
                    .withColumn("source", expr("concat('edition-', id, '.txt')"))
                    .withColumn("document_id", sha2(col("source"), 256))
                    .withColumn("released", expr("date_add(DATE'2001-01-01', CAST(id AS INT))"))
                    .drop("id");
            return others.unionByName(editions).selectExpr(columns);
        }
    },
    /** All figures are of one period. */
    ONE_PERIOD {
        @Override
        Dataset<Row> figures(CompareLake lake, long observations) throws IOException {
            long regions = regions(observations, CompareLake.MOST_INDICATORS);
            return lake.figures(
                    lake.spark().range(regions * CompareLake.MOST_INDICATORS), regions, CompareLake.MOST_INDICATORS, 1);
        }
    },
    /** Each period has ten figures. */
    THIN_PERIODS {
        @Override
        Dataset<Row> figures(CompareLake lake, long observations) throws IOException {
            long regions = Math.round(10 / CompareLake.FIGURES_A_CELL);
            return lake.figures(lake.spark().range(regions * (observations / 10)), regions, 1, MONTHS);
        }
    },
    /** The name of each indicator takes two hundred characters. */
    LONG_NAMES {
        @Override
        Dataset<Row> figures(CompareLake lake, long observations) throws IOException {
            Path catalogue = lake.folder().resolve("reference/indicators.csv");
            Files.writeString(
                    catalogue, Files.readString(catalogue).replaceAll("indicator_\\d\\d", "$0" + LONG_ENDING));
            return spread(lake, observations).withColumn("indicator", concat(col("indicator"), lit(LONG_ENDING)));
        }
    };

    /** A region that has figures in all of these lakes. */
    static final String REGION = "300000";

    private static final long INDICATORS = 10;
    private static final long YEARS = 30;
    private static final long MONTHS = 12;
    private static final long MOST_VINTAGES = 10_000;
    private static final String LONG_ENDING = "_x".repeat(94);

    /** Returns about so many figures for the regions of a lake. */
    abstract Dataset<Row> figures(CompareLake lake, long observations) throws IOException;

    private static Dataset<Row> spread(CompareLake lake, long observations) throws IOException {
        long regions = regions(observations, INDICATORS * YEARS);
        return lake.figures(lake.spark().range(regions * INDICATORS * YEARS), regions, INDICATORS, 1);
    }

    /** Returns how many regions have so many figures in so many series. */
    private static long regions(long observations, long cells) {
        return Math.max(2, Math.round(observations / CompareLake.FIGURES_A_CELL / (double) cells));
    }
}
