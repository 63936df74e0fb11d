package io.duibiao.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final int EPISODES_AT_ONCE = 2;

    /** To note the classes of a run costs as much as their notes spare some runs. */
    private static final int KILLS_WORTH_AN_ARCHIVE = 12;

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
        List<String> quick = quick(filled);
        SmallJob empty = SmallJob.make(folder.resolve("empty")).with(quick);
        filled.nextNight();
        empty.nextNight();
        SmallJob undisturbed = filled.with(quick).copy(folder.resolve("undisturbed"));
        SmallJob undisturbedToo = empty.copy(folder.resolve("undisturbed-too"));
        Phases phases;
        // Two at once, as the episodes go.
        try (Jvm other = undisturbedToo.start()) {
            phases = Phases.of(undisturbed);
            SmallJob.end(other);
        }
        Start onFilled = new Start(filled.with(quick), State.of(undisturbed));
        Start onEmpty = new Start(empty, State.of(undisturbedToo));
        atOnce(episodes(), episode -> {
            Start start = episode.isFilled() ? onFilled : onEmpty;
            SmallJob job = start.job().copy(folder.resolve(episode.name()));
            kill(job, episode, phases);
            complete(job, start.undisturbed(), episode.name());
            System.err.println(episode.name() + ": " + episode.kills() + " kills, "
                    + proof.broken().size() + " broken so far");
        });
        return proof;
    }

    /** Lets a job fill its lake, and returns what the other runs are started with. */
    private List<String> quick(SmallJob job) throws IOException, InterruptedException {
        QuickStart start = QuickStart.in(Files.createDirectories(folder.resolve("start")));
        boolean isArchiveWorthIt = trials.count() >= KILLS_WORTH_AN_ARCHIVE;
        job.with(isArchiveWorthIt ? start.archiving() : start.options()).run();
        return start.options();
    }

    private List<Episode> episodes() {
        List<Episode> episodes = new ArrayList<>();
        for (int kills = 0; kills < trials.count(); ) {
            Random chance = trials.random(episodes.size());
            int inARow = Math.min(1 + chance.nextInt(MOST_KILLS_IN_A_ROW), trials.count() - kills);
            episodes.add(new Episode("episode-" + episodes.size(), inARow, chance.nextBoolean(), chance));
            kills += inARow;
        }
        return episodes;
    }

    private static void atOnce(List<Episode> episodes, Work work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(EPISODES_AT_ONCE);
        try {
            List<Callable<String>> all = episodes.stream()
                    .map(episode -> (Callable<String>) () -> {
                        work.on(episode);
                        return episode.name();
                    })
                    .toList();
            for (Future<String> done : threads.invokeAll(all)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("An episode ended in an error", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void kill(SmallJob job, Episode episode, Phases phases) throws IOException, InterruptedException {
        for (int i = 0; i < episode.kills(); i++) {
            try (Jvm run = job.start()) {
                boolean alive = phases.waitInto(run, episode.chance());
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

    /** What is done in an episode. */
    private interface Work {
        void on(Episode episode) throws IOException, InterruptedException;
    }

    /**
     * Kills in a row, until a run may end.
     *
     * @param name its name
     * @param kills how many
     * @param isFilled whether the lake holds a night's work before
     * @param chance what the moments are drawn from
     */
    private record Episode(String name, int kills, boolean isFilled, Random chance) {}

    /**
     * Where an episode begins.
     *
     * @param job the job before the runs that are killed
     * @param undisturbed what it is to be after them
     */
    private record Start(SmallJob job, State undisturbed) {}
}
