package io.duibiao.prove;

import io.duibiao.lake.storage.Digits;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Another country, and a machine that parts its work otherwise, until closed. */
final class Elsewhere implements AutoCloseable {
    private static final String PARTS_OF_TABLES = "spark.sql.shuffle.partitions";
    private static final String PARTS_OF_FILES = "spark.default.parallelism";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final SparkSession spark;
    private final String name;
    private final Map<String, String> settings = new TreeMap<>();

    private Elsewhere(SparkSession spark, String name) {
        this.spark = spark;
        this.name = name;
        this.settings.put(PARTS_OF_TABLES, spark.conf().get(PARTS_OF_TABLES));
    }

    /**
     * Goes there.
     *
     * @param locale the tag of a locale
     * @param zone the name of a time zone
     * @param partitions into how many parts Spark parts files and tables
     */
    static Elsewhere in(SparkSession spark, String locale, String zone, int partitions) {
        Elsewhere there = new Elsewhere(spark, locale + " in " + zone + ", " + partitions + " parts");
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Digits.writePlainly(); // as every program begins
        spark.conf().set(PARTS_OF_TABLES, partitions);
        conf(spark).set(PARTS_OF_FILES, Integer.toString(partitions));
        return there;
    }

    /** The scheduler asks the context's own settings, not a copy, how many parts there are. */
    private static SparkConf conf(SparkSession spark) {
        return spark.sparkContext().conf();
    }

    /** Returns where this is, for messages. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        settings.forEach(spark.conf()::set);
        conf(spark).remove(PARTS_OF_FILES);
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }
}
