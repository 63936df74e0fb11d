package io.duibiao.prove;

import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.RunRow.Outcome;
import java.time.Instant;
import org.apache.spark.sql.SparkSession;

/** One of several processes that commit to one lake; it prints the name of each commit once that is acknowledged. */
final class Committer {
    private Committer() {}

    /** Commits: the lake's folder, the name of this process, and how often. */
    public static void main(String[] arguments) {
        SparkSession spark = Sessions.onThisMachine("committer", 1);
        try {
            Lake lake = Lake.at(spark, arguments[0]);
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                String id = arguments[1] + "-" + i;
                lake.record(new RunRow(id, "prove", Instant.EPOCH, Instant.EPOCH, Outcome.DONE, "{}", ""));
                System.out.println("kept " + id);
            }
        } finally {
            spark.stop();
        }
    }
}
