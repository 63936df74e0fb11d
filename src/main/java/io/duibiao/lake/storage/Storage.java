package io.duibiao.lake.storage;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** How Hadoop reaches the files of a lake, in a folder or behind a URL. */
public final class Storage {
    private static final String SPARK_S = "spark.hadoop.";

    private Storage() {}

    /** Returns whether a lake is reached by a scheme, such as {@code s3a://bureau/lake}, and not a folder of this machine. */
    public static boolean isRemote(String root) {
        return !root.startsWith("/") && root.contains("://");
    }

    /** Returns the settings for files of this machine. */
    public static Configuration local() {
        // Hadoop's own defaults are some hundred settings in a file that takes longer to parse than the lake to read.
        Configuration local = new Configuration(false);
        local.setClass("fs.file.impl", RawLocalFileSystem.class, FileSystem.class);
        // Hadoop keeps its file systems by user, and finding out whose files these are takes longer than a new one.
        local.setBoolean("fs.file.impl.disable.cache", true);
        return local;
    }

    /** Returns Hadoop's settings with those of the Java system properties, and these on top. */
    public static Configuration remote(Map<String, String> settings) {
        Configuration remote = new Configuration();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(SPARK_S)) {
                remote.set(name.substring(SPARK_S.length()), System.getProperty(name, ""));
            }
        }
        settings.forEach(remote::set);
        return remote;
    }

    /**
     * Opens the files of a lake for oneself: what Spark and Delta open has settings of its own.
     *
     * @throws IOException if they cannot be reached, or nothing is there that reaches such a URL
     */
    public static FileSystem open(String root) throws IOException {
        if (!isRemote(root)) {
            return FileSystem.newInstance(URI.create("file:///"), local());
        }
        URI url = URI.create(root);
        try {
            return FileSystem.newInstance(url, remote(Map.of()));
        } catch (RuntimeException e) {
            // Hadoop knows the class by name for more schemes than it brings classes for.
            if (e.getCause() instanceof ClassNotFoundException) {
                throw new IOException(
                        "no library for '" + url.getScheme() + ":' is on the class path"
                                + " (--conf spark.jars or DUIBIAO_CLASSPATH puts it there)",
                        e);
            }
            throw e;
        }
    }
}
