/**
 * How a job's files come to where they are read. They lie on the disk of the driver, where the folders of the job are; the
 * tasks that read them run on any machine of a cluster. {@link io.duibiao.job.carrier.Carrier} is the door: on one machine it
 * names the file where it is, on a cluster it fetches it from the driver, so that no disk needs to be shared.
 */
@NullMarked
package io.duibiao.job.carrier;

import org.jspecify.annotations.NullMarked;
