package io.duibiao.prove;

import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.schema.RunRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/** Proves that several processes can commit to one local lake at once and lose nothing that they were told is kept. */
final class CommitsProof {
    private static final int PROCESSES = 4;

    private CommitsProof() {}

    /** Runs the proof; 50 commits a process unless another count is given. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("commits");
        SparkSession spark = Sessions.onThisMachine("commits", 1);
        Lake.at(spark, folder.resolve("lake").toString()).create();
        spark.stop();
        System.exit(prove(Trials.of(arguments, 50), folder).end(System.out));
    }

    /** Has four processes commit to the lake below a folder at once, and returns what came of it. */
    static Proof prove(Trials trials, Path folder) throws IOException, InterruptedException {
        Proof proof = new Proof("commits", trials);
        Path lake = folder.resolve("lake");
        List<Jvm> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            Path log = folder.resolve("process-" + i + ".log");
            processes.add(
                    Jvm.start(log, Committer.class, lake.toString(), "process-" + i, Integer.toString(trials.count())));
        }
        List<String> acknowledged = new ArrayList<>();
        for (Jvm process : processes) {
            if (process.exitCode() != 0) {
                proof.broken("A process gave up:\n" + process.printed());
            }
            process.printed()
                    .lines()
                    .filter(line -> line.startsWith("kept "))
                    .forEach(line -> acknowledged.add(line.substring("kept ".length())));
        }
        compare(
                acknowledged,
                LakeReader.at(lake).runs().stream().map(RunRow::id).toList(),
                proof);
        return proof;
    }

    private static void compare(List<String> acknowledged, List<String> there, Proof proof) {
        proof.met("commits acknowledged", acknowledged.size());
        proof.met("commits in the lake", there.size());
        Set<String> lost = new HashSet<>(acknowledged);
        there.forEach(lost::remove);
        lost.stream().sorted().forEach(id -> proof.broken("Lost: " + id));
        if (new HashSet<>(there).size() < there.size()) {
            proof.broken("Some commits are there twice: " + there);
        }
    }
}
