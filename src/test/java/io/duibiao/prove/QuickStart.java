package io.duibiao.prove;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * What makes a run of a tiny job quick: its classes noted in an archive, and Spark without what pays only for large data. Nothing
 * of it changes what is written, when, or in which order.
 *
 * @param classPath the class path of this process, its folders packed into jars: an archive holds only classes of jars
 * @param archive where the classes are noted
 */
public record QuickStart(String classPath, Path archive) {
    /** Code is generated and compiled for each query, and each plan is written out for a page that nobody opens. */
    private static final Map<String, String> INTERPRETED = Map.of(
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.ui.explainMode", "simple");

    private static final Map<String, String> SPARK = Stream.of(
                    INTERPRETED,
                    Map.of(
                            "spark.sql.adaptive.enabled", "false",
                            "spark.sql.shuffle.partitions", "1",
                            // What is merged stands in tables and in memory, and is the same however often it is read.
                            "spark.databricks.delta.merge.materializeSource", "none",
                            "spark.databricks.delta.snapshotPartitions", "1"))
            .flatMap(settings -> settings.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Makes the sessions that this process opens from now on quick. */
    static void here() {
        SPARK.forEach(System::setProperty);
    }

    /**
     * Makes the sessions that this process opens from now on interpret their plans: for a few rows a third of the work is to generate
     * code and compile it. What is planned stays as in a run.
     */
    public static void interpretHere() {
        INTERPRETED.forEach(System::setProperty);
    }

    /** Makes an open session compile its plans, as in a run. */
    public static void compile(SparkSession spark) {
        INTERPRETED.keySet().forEach(name -> spark.conf().unset(name));
    }

    /** Makes a session quick that is open. */
    public static void quicken(SparkSession spark) {
        SPARK.forEach(spark.conf()::set);
    }

    /** Makes a quickened session usual again. */
    public static void slow(SparkSession spark) {
        SparkConf made = spark.sparkContext().getConf();
        for (String name : SPARK.keySet()) {
            if (made.contains(name)) {
                spark.conf().set(name, made.get(name));
            } else {
                spark.conf().unset(name);
            }
        }
    }

    /** Packs what is to be packed into a folder. */
    static QuickStart in(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? packed(path, folder.resolve(jars.size() + ".jar")) : entry);
        }
        return new QuickStart(String.join(File.pathSeparator, jars), folder.resolve("run.jsa"));
    }

    private static String packed(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path content : all.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(content).toString().replace(File.separatorChar, '/')));
                Files.copy(content, packed);
            }
        }
        return jar.toString();
    }

    /** Returns the options of a run that notes its classes at its end. */
    List<String> archiving() {
        return with("-XX:ArchiveClassesAtExit=" + archive);
    }

    /** Returns the options of a quick run. */
    List<String> options() {
        return with(Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto");
    }

    private List<String> with(String option) {
        List<String> options =
                new ArrayList<>(List.of("-cp", classPath, option, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        SPARK.forEach((name, value) -> options.add("-D" + name + "=" + value));
        return options;
    }
}
