package io.duibiao.lake;

import io.duibiao.schema.Tables;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The Delta tables below a lake's root.
 *
 * @param spark the session that reads and writes them
 * @param root the folder or the URL of the lake
 */
record LakeTables(SparkSession spark, String root) {

    LakeTable documents() {
        return new LakeTable(spark, root, Tables.DOCUMENTS);
    }

    LakeTable rejects() {
        return new LakeTable(spark, root, Tables.REJECTS);
    }

    LakeTable observations() {
        return new LakeTable(spark, root, Tables.OBSERVATIONS);
    }

    LakeTable benchmarks() {
        return new LakeTable(spark, root, Tables.BENCHMARKS);
    }

    LakeTable averages() {
        return new LakeTable(spark, root, Tables.AVERAGES);
    }

    LakeTable findings() {
        return new LakeTable(spark, root, Tables.FINDINGS);
    }

    /** Returns the tables that a comparison writes. */
    List<LakeTable> gold() {
        return List.of(findings(), averages(), benchmarks());
    }

    LakeTable runs() {
        return new LakeTable(spark, root, Tables.RUNS);
    }

    List<LakeTable> all() {
        return Tables.all().stream()
                .map(table -> new LakeTable(spark, root, table))
                .toList();
    }
}
