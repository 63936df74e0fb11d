package io.duibiao.prove;

import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Proves that a power cut leaves every table of a lake as it was or as it was about to be, by a model of the disk: of what a run
 * wrote until some moment, what it had forced by then is there, and everything else is gone or cut off.
 */
final class PowerLossProof {
    /** Makes Delta write a checkpoint at every second version, so that those are in the model too. */
    private static final List<String> CHECKPOINTS =
            List.of("-Dspark.databricks.delta.properties.defaults.checkpointInterval=2");

    private PowerLossProof() {}

    /** Runs the proof; 50 power cuts unless another count is given. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(prove(Trials.of(arguments, 50), Files.createTempDirectory("power"))
                .end(System.out));
    }

    /** Cuts the power of one run at several moments, and returns what came of it. */
    static Proof prove(Trials trials, Path folder) throws IOException, InterruptedException {
        Proof proof = new Proof("power", trials);
        List<String> options = Stream.of(
                        CHECKPOINTS,
                        QuickStart.in(Files.createDirectories(folder.resolve("start")))
                                .options())
                .flatMap(List::stream)
                .toList();
        SmallJob job = SmallJob.make(folder.resolve("job")).with(options);
        job.run();
        SmallJob before = job.copy(folder.resolve("before"));
        job.nextNight();
        Instant start = Instant.now();
        Path recording = folder.resolve("forced.jfr");
        job.with(Stream.concat(options.stream(), Stream.of(ForcedFiles.option(recording, folder)))
                        .toList())
                .run();
        ForcedFiles forced = ForcedFiles.of(recording);
        proof.met("files forced by the run", forced.count());
        Map<String, List<String>> old = tables(before.lake());
        Map<String, List<String>> now = tables(job.lake());
        for (int trial = 0; trial < trials.count(); trial++) {
            Random chance = trials.random(trial);
            Instant cut = forced.moment(start, chance);
            Path disk = folder.resolve("disk-" + trial);
            new Disk(job.lake(), before.lake(), forced, start).asOf(cut, disk, chance);
            look(disk, old, now, proof, "cut " + trial + " at " + cut);
        }
        return proof;
    }

    private static void look(
            Path disk, Map<String, List<String>> old, Map<String, List<String>> now, Proof proof, String cut) {
        try {
            Map<String, List<String>> there = tables(disk);
            for (Map.Entry<String, List<String>> table : there.entrySet()) {
                boolean isOld = table.getValue().equals(old.get(table.getKey()));
                boolean isNew = table.getValue().equals(now.get(table.getKey()));
                proof.met(isNew ? "tables as they were to be" : "tables as they were");
                if (!isOld && !isNew) {
                    proof.broken(cut + ": " + table.getKey() + " is neither as it was nor as it was to be");
                }
            }
        } catch (RuntimeException e) {
            proof.broken(cut + ": cannot be read: " + e);
        }
    }

    private static Map<String, List<String>> tables(Path root) {
        LakeReader lake = LakeReader.at(root);
        Map<String, List<String>> tables = new TreeMap<>();
        tables.put("bronze/documents", sorted(lake.documents()));
        tables.put("bronze/rejects", sorted(lake.rejects()));
        tables.put("silver/observations", sorted(lake.observations(Filter.all())));
        tables.put("gold/benchmarks", sorted(lake.benchmarks(Filter.all())));
        tables.put("gold/averages", sorted(lake.averages(Filter.all())));
        tables.put("gold/findings", sorted(lake.findings(Filter.all())));
        tables.put("ops/runs", sorted(lake.runs()));
        return tables;
    }

    private static List<String> sorted(List<?> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }
}
