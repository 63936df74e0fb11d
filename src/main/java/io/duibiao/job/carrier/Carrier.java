package io.duibiao.job.carrier;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Brings the files of a job to the tasks that read them; it travels with the tasks. */
public interface Carrier extends Serializable {

    /**
     * Returns where a file, and a companion beside it, can be read on this machine. The place holds until the next file is
     * asked for. A file that is gone is told as one that is not there.
     *
     * @param path the file's path on the driver
     * @throws IOException if the driver cannot be reached; the task is then worth another try
     */
    Path file(String path) throws IOException;

    /**
     * Returns the carrier of some files: by network where tasks run on other machines, else none is moved.
     *
     * @param paths the files, absolute
     * @param companion the ending of the name of a file that goes along, if it is there
     */
    static Carrier of(SparkSession spark, List<String> paths, String companion) {
        return spark.sparkContext().isLocal() ? none() : DriverDisk.serving(paths, companion);
    }

    /** Returns the carrier that moves nothing: the files are where they are read. */
    static Carrier none() {
        return new SameDisk();
    }
}
