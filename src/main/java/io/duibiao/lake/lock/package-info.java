/**
 * The writer's lock: one process at a time writes to a lake, or to a job's output folder. Readers never look at it.
 *
 * <p>{@link io.duibiao.lake.lock.LakeLock} is the door for a lake, {@link io.duibiao.lake.lock.WriterLock} for any folder. A lock is a small file that says who holds it. What a dead process of
 * this machine left behind is taken over; {@code RunningProcess} tells dead from alive by the process's number and the tick of
 * its start, so that another process under the same number does not pass for it. What another machine holds is never
 * taken: whether that is alive cannot be seen from here.
 *
 * <p>Nothing here needs Spark, Delta or a lock of the operating system. In a folder, a link that fails where the name is taken, and
 * a rename, are all that a file system has to do at once. Behind a URL nothing has to happen at once: {@code ClaimedLock} only needs
 * a listing that shows what was written before it.
 */
@NullMarked
package io.duibiao.lake.lock;

import org.jspecify.annotations.NullMarked;
