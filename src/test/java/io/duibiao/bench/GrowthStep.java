package io.duibiao.bench;

import io.duibiao.lake.Extent;
import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.reference.Catalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** One step of {@link GrowthBench} in a process of its own. */
final class GrowthStep {
    private GrowthStep() {}

    /**
     * Does {@code fill FOLDER OBSERVATIONS}, {@code compare FOLDER} or {@code panel FOLDER}; how many seconds comparing all of a lake
     * took, or how many bytes of heap a figure of a panel needs, goes to a file in the folder.
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("panel")) {
            Comparer comparer = new Comparer(Catalogues.in(folder.resolve("reference")));
            note(folder, new PanelMemory(folder.resolve("lake"), comparer).bytesAFigure());
            return;
        }
        SparkSession spark = Sessions.onThisMachine("growth", 2);
        spark.sparkContext().setLogLevel("ERROR");
        CompareLake lake = new CompareLake(spark, folder);
        if (args[0].equals("fill")) {
            lake.fill(Long.parseLong(args[2]));
        } else {
            note(folder, Timed.seconds(() -> Lake.at(spark, lake.root())
                    .compare(new Comparer(lake.catalogues()), Extent.ALL)));
        }
        spark.stop();
    }

    private static void note(Path folder, double result) throws IOException {
        Files.writeString(result(folder), String.format(Locale.ROOT, "%.3f", result));
    }

    /** Returns the file of a step's result. */
    static Path result(Path folder) {
        return folder.resolve("result.txt");
    }
}
