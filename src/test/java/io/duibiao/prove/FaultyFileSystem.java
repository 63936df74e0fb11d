package io.duibiao.prove;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.sql.SparkSession;

/**
 * Local files on a disk that refuses to take some of them, as a full one does or one that may only be read: for tests of what a run
 * says then, whoever runs them. Which files, and what the system says, stands in the settings of the session.
 */
public final class FaultyFileSystem extends LocalFileSystem {
    private static final String IMPLEMENTATION = "fs.file.impl";
    private static final String PLACE = "duibiao.fault.place";
    private static final String SAYS = "duibiao.fault.says";

    /** Makes the file system; Hadoop does so by the name of the class. */
    public FaultyFileSystem() {
        super(new Raw());
    }

    /** Lets a session's work run on a disk that refuses files whose path contains a text, with the system's words. */
    static void during(SparkSession spark, String place, String says, Runnable work) {
        String before = spark.sessionState().newHadoopConf().get(IMPLEMENTATION);
        spark.conf().set(PLACE, place);
        spark.conf().set(SAYS, says);
        spark.conf().set(IMPLEMENTATION, FaultyFileSystem.class.getName());
        try {
            work.run();
        } finally {
            spark.conf().set(IMPLEMENTATION, before);
        }
    }

    /** The files themselves, below Hadoop's checksums. */
    private static final class Raw extends RawLocalFileSystem {

        @Override
        public FSDataOutputStream create(
                Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
                throws IOException {
            refuse(path);
            return super.create(path, overwrite, bufferSize, replication, blockSize, progress);
        }

        // Hadoop names these seven; the layer with the checksums calls this one.
        @Override
        public FSDataOutputStream create(
                Path path,
                FsPermission permission,
                boolean overwrite,
                int bufferSize,
                short replication,
                long blockSize,
                Progressable progress)
                throws IOException {
            refuse(path);
            return super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
        }

        private void refuse(Path path) throws IOException {
            if (path.toString().contains(getConf().get(PLACE))) {
                throw new IOException(path.toUri().getPath() + " (" + getConf().get(SAYS) + ")");
            }
        }
    }
}
