package io.duibiao.job;

import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.storage.TableLog;
import io.duibiao.schema.RunId;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a run counts as begun: after every run that its lake and its output folder know of. The order of the runs is what "known
 * then" means; a clock that was set back must not turn it round.
 *
 * @param moment when it counts as begun
 * @param last the second in which the last run before it began; empty where there is none
 * @param now what the clock says
 */
record Turn(Instant moment, Optional<Instant> last, Instant now) {

    /** Returns the turn of a run that holds the locks of its job. Of a lake by URL, only the output folder is asked. */
    static Turn of(JobSpecification job, Instant now) {
        JobSpecification.Folders folders = job.folders();
        Optional<Instant> last = Stream.concat(
                        folders.lakeFolder().stream().flatMap(Turn::recorded),
                        published(folders.output().resolve(job.name())))
                .max(Comparator.naturalOrder());
        Instant moment = last.map(before -> before.plusSeconds(1))
                .filter(next -> next.isAfter(now.truncatedTo(ChronoUnit.SECONDS)))
                .orElse(now);
        return new Turn(moment, last, now);
    }

    private static Stream<Instant> recorded(Path lake) {
        return Files.isDirectory(lake.resolve(Tables.RUNS.path()).resolve(TableLog.FOLDER))
                ? LakeReader.at(lake).runs().stream().map(RunRow::id).flatMap(Turn::began)
                : Stream.empty();
    }

    /** What a run left aside that was broken off counts too: its rows may be in the lake. */
    private static Stream<Instant> published(Path job) {
        try (Stream<Path> runs = Files.list(job)) {
            return runs
                    .map(run -> String.valueOf(run.getFileName()).replaceAll("^\\.|\\.partial$", ""))
                    .flatMap(Turn::began)
                    .toList()
                    .stream();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new RunException("Cannot look into '" + job + "': " + Surroundings.reason(e) + ".", e);
        }
    }

    private static Stream<Instant> began(String run) {
        return RunId.started(run).stream();
    }

    /** Returns what the analyst should know: that the clock is behind. */
    Optional<String> note() {
        return last.filter(before -> before.isAfter(now))
                .map(before -> "The clock says " + now + ", but run " + RunId.of(before)
                        + " began before this one: it was" + " set back, or that run's was ahead. This run counts as "
                        + RunId.of(moment) + ", after it.");
    }
}
