package io.duibiao.job;

import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.lake.lock.HeldLock;
import io.duibiao.lake.lock.Holder;
import io.duibiao.lake.lock.LakeLock;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/**
 * Work on a job's lake beside its runs, such as joining its files: with a Spark session, and the writer's lock.
 *
 * @param job whose lake
 * @param name what is done, for the messages of others: {@code optimize}
 * @param note takes what the analyst should know
 */
public record LakeWork(SpecifiedJob job, String name, Consumer<String> note) {

    /**
     * Does the work and returns what it gives.
     *
     * @param now the time that others are told
     * @throws io.duibiao.lake.lock.LockedException if a run writes to the lake
     * @throws RunException if the lake cannot be written
     */
    public <T> T done(Instant now, Function<Lake, T> work) {
        String lake = job.specification().folders().lake();
        try (HeldLock lock = new LakeLock(lake).take("lake " + name, now)) {
            lock.predecessor()
                    .map(Holder::text)
                    .ifPresent(dead -> note.accept("Took over from " + dead + ", which ended before it was done."));
            return inSpark(work);
        } catch (IOException e) {
            throw new RunException(
                    "Cannot write to '" + lake + "': " + Surroundings.reason(e) + ". Check its rights and the disk.",
                    e);
        }
    }

    private <T> T inSpark(Function<Lake, T> work) {
        SparkSession spark = Sessions.open("duibiao lake " + name);
        try {
            return work.apply(Lake.at(spark, job.specification().folders().lake()));
        } catch (Throwable e) { // Spark throws checked exceptions undeclared, Hadoop an Error where a disk is full
            Optional<RunException> explained = Surroundings.explained(e);
            if (explained.isPresent()) {
                throw explained.get();
            }
            throw e;
        } finally {
            spark.stop();
        }
    }
}
