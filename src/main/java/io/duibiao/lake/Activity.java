package io.duibiao.lake;

import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Work of Spark under a name in the analyst's words, which progress displays and Spark's own pages show. */
final class Activity {
    private Activity() {}

    /** Returns what the work gives, done under a name. */
    static <T> T named(SparkSession spark, String name, Supplier<T> work) {
        spark.sparkContext().setJobDescription(name);
        try {
            return work.get();
        } finally {
            spark.sparkContext().setJobDescription(null);
        }
    }
}
