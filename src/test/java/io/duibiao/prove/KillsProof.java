package io.duibiao.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Proves that a run may be killed at any moment: the next one completes it, nothing is lost and nothing doubled.
 *
 * <p>An episode takes a job, kills some of its runs one after the other, so that what completes a killed run is killed too, lets one
 * run end, and compares lake and outputs with those of a job that nobody disturbed. Half of the episodes begin with an empty
 * lake, half with a night's work in it, of which the next night corrects a report, misses one and adds two.
 */
final class KillsProof {
    private static final int MOST_KILLS_IN_A_ROW = 7;

    private final Path folder;
    private final Trials trials;
    private final Proof proof;

    private KillsProof(Path folder, Trials trials) {
        this.folder = folder;
        this.trials = trials;
        this.proof = new Proof("kills", trials);
    }

    /** Runs the proof; 200 kills unless another count is given. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(prove(Trials.of(arguments, 200), Files.createTempDirectory("kills"))
                .end(System.out));
    }

    /** Kills runs in a folder, and returns what came of it. */
    static Proof prove(Trials trials, Path folder) throws IOException, InterruptedException {
        return new KillsProof(folder, trials).prove();
    }

    private Proof prove() throws IOException, InterruptedException {
        SmallJob filled = SmallJob.make(folder.resolve("filled"));
        filled.run();
        filled.nextNight();
        SmallJob undisturbed = filled.copy(folder.resolve("undisturbed"));
        Phases phases = Phases.of(undisturbed);
        State expected = State.of(undisturbed);
        SmallJob empty = SmallJob.make(folder.resolve("empty"));
        empty.nextNight();
        SmallJob undisturbedToo = empty.copy(folder.resolve("undisturbed-too"));
        undisturbedToo.run();
        State expectedToo = State.of(undisturbedToo);
        int kills = 0;
        for (int episode = 0; kills < trials.count(); episode++) {
            Random chance = trials.random(episode);
            int inARow = Math.min(1 + chance.nextInt(MOST_KILLS_IN_A_ROW), trials.count() - kills);
            boolean isFilled = chance.nextBoolean();
            SmallJob job = (isFilled ? filled : empty).copy(folder.resolve("episode-" + episode));
            kill(job, inARow, phases, chance);
            complete(job, isFilled ? expected : expectedToo, "episode " + episode);
            kills += inARow;
            System.err.println("episode " + episode + ": " + kills + " kills, "
                    + proof.broken().size() + " broken");
        }
        return proof;
    }

    private void kill(SmallJob job, int times, Phases phases, Random chance) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            try (Jvm run = job.start()) {
                boolean alive = phases.waitInto(run, chance);
                run.kill();
                proof.met(alive ? "killed while " + Phases.last(run.printed()) : "ended before the kill");
            }
            look(job);
        }
    }

    /** After a kill as at any time, what can be seen is whole. */
    private void look(SmallJob job) throws IOException {
        Path latest = job.output().resolve("latest");
        if (Files.isSymbolicLink(latest) && !Files.exists(latest.resolve("run.json"))) {
            proof.broken("'latest' points at " + Files.readSymbolicLink(latest) + ", which is not whole");
        }
        if (Files.exists(job.lake().resolve("_duibiao/writer.lock"))) {
            proof.met("left a lock behind");
        }
        if (!names(job.output(), ".partial").isEmpty()) {
            proof.met("left half an output folder aside");
        }
    }

    private void complete(SmallJob job, State expected, String episode) throws IOException, InterruptedException {
        try {
            job.run();
            proof.met("completed by the next run");
            List<String> differences = State.of(job).differences(expected);
            differences.forEach(difference -> proof.broken(episode + ": " + difference));
            names(job.output(), ".partial").forEach(left -> proof.broken(episode + ": left aside: " + left));
            names(job.lake().resolve("_duibiao"), ".lock").forEach(left -> proof.broken(episode + ": left: " + left));
            if (differences.isEmpty()) {
                job.delete();
            }
        } catch (IllegalStateException e) {
            proof.broken(episode + ": " + e.getMessage());
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }
}
