package io.duibiao.bench;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Plain Spark SQL over the figures of a {@link CompareLake}. */
final class SparkSql {
    private final SparkSession spark;
    private final CompareLake lake;
    private final String query;

    SparkSql(SparkSession spark, CompareLake lake, String query) {
        this.spark = spark;
        this.lake = lake;
        this.query = query;
        function("micros(x DECIMAL(24,6)) RETURNS DECIMAL(38,0) RETURN CAST(x * 1000000 AS DECIMAL(38,0))");
        function("decimals(x DECIMAL(38,0)) RETURNS DECIMAL(24,6)"
                + " RETURN CAST(CAST(x AS DECIMAL(26,0)) * CAST(0.000001 AS DECIMAL(6,6)) AS DECIMAL(24,6))");
        function("floordiv(a DECIMAL(38,0), b DECIMAL(38,0)) RETURNS DECIMAL(38,0) RETURN a div b");
        List<Row> regions = lake.countiesAndNation().stream()
                .map(region -> RowFactory.create(region.code(), region.parent().orElse("")))
                .toList();
        spark.createDataFrame(regions, StructType.fromDDL("region STRING, parent STRING"))
                .createOrReplaceTempView("regions");
    }

    private void function(String definition) {
        spark.sql("CREATE OR REPLACE TEMPORARY FUNCTION " + definition);
    }

    void write() {
        spark.read().format("delta").load(lake.table("silver/observations")).createOrReplaceTempView("observations");
        spark.sql(query).write().format("delta").mode("overwrite").save(lake.root() + "-spark");
    }
}
