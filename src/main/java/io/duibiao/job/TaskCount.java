package io.duibiao.job;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts Spark's finished tasks for the display. */
final class TaskCount extends SparkListener {
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    TaskCount(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        progress.done(done.incrementAndGet());
    }
}
