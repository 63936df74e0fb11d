package io.duibiao.bench;

import io.duibiao.lake.Extent;
import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** One step of {@link GrowthBench} in a process of its own: fill a lake, or compare all of it. */
final class GrowthStep {
    private GrowthStep() {}

    /** Does {@code fill FOLDER OBSERVATIONS} or {@code compare FOLDER}; how long comparing took goes to a file in the folder. */
    public static void main(String[] args) throws Exception {
        SparkSession spark = Sessions.onThisMachine("growth", 2);
        spark.sparkContext().setLogLevel("ERROR");
        CompareLake lake = new CompareLake(spark, Path.of(args[1]));
        if (args[0].equals("fill")) {
            lake.fill(Long.parseLong(args[2]));
        } else {
            double seconds = Timed.seconds(
                    () -> Lake.at(spark, lake.root()).compare(new Comparer(lake.catalogues()), Extent.ALL));
            Files.writeString(seconds(lake.folder()), String.format(Locale.ROOT, "%.3f", seconds));
        }
        spark.stop();
    }

    /** Returns the file that says how long comparing took. */
    static Path seconds(Path folder) {
        return folder.resolve("seconds.txt");
    }
}
