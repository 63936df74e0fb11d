package io.duibiao.job;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a job is given to a cluster: the command line of Spark's {@code spark-submit}.
 *
 * @param master the cluster, such as {@code spark://head:7077} or {@code yarn}
 * @param mode where the driver runs
 * @param settings settings of Spark as {@code key=value}; they go before the usual ones
 */
public record Submission(String master, DeployMode mode, List<String> settings) {
    private static final String MAIN = "io.duibiao.cli.Duibiao";

    /** Reports are Chinese whatever the locale of a worker; charts need no display. */
    private static final String JVM = "-Dfile.encoding=UTF-8 -Djava.awt.headless=true";

    public Submission {
        settings = List.copyOf(settings);
        settings.stream()
                .filter(setting -> setting.indexOf('=') < 1)
                .findFirst()
                .ifPresent(setting -> {
                    throw new UsageException(
                            "Cannot read the setting '" + setting + "': it must be like spark.executor.memory=8g.");
                });
    }

    /** Where the driver of a job runs. */
    public enum DeployMode {
        /** In this process: it ends when the job ends, with the job's exit code. */
        CLIENT,
        /** On a machine of the cluster, which must reach the job's files. */
        CLUSTER
    }

    /**
     * Returns the command.
     *
     * @param home the folder of Duibiao, in whose {@code target} the application jar is
     * @param arguments the arguments of {@code duibiao}
     * @param environment where {@code SPARK_HOME} is
     * @throws UsageException if the cluster needs a Spark installation and there is none
     */
    public List<String> command(Path home, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(launcher(environment));
        command.addAll(List.of("--class", MAIN, "--name", "duibiao", "--master", master));
        command.addAll(List.of("--deploy-mode", mode.name().toLowerCase(Locale.ROOT)));
        conf(home).forEach((key, value) -> command.addAll(List.of("--conf", key + "=" + value)));
        command.add(home.resolve("target").resolve("duibiao-application.jar").toString());
        command.addAll(arguments);
        return command;
    }

    private List<String> launcher(Map<String, String> environment) {
        Optional<Path> installed = Optional.ofNullable(environment.get("SPARK_HOME"))
                .map(folder -> Path.of(folder, "bin", "spark-submit"))
                .filter(Files::isExecutable);
        if (installed.isPresent()) {
            return List.of(installed.get().toString());
        }
        if (!master.startsWith("spark:") && !master.startsWith("local")) {
            throw new UsageException("Cannot reach '" + master
                    + "' without a Spark installation. Set SPARK_HOME to one of Spark 4.2 for Scala 2.13.");
        }
        List<String> own = new ArrayList<>();
        own.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        own.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        own.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.apache.spark.deploy.SparkSubmit"));
        return own;
    }

    private Map<String, String> conf(Path home) {
        Map<String, String> conf = new LinkedHashMap<>();
        conf.put("spark.driver.extraJavaOptions", JVM + " \"-Dduibiao.home=" + home + "\"");
        conf.put("spark.executor.extraJavaOptions", JVM);
        // The command ends when the job ends.
        conf.put("spark.standalone.submit.waitAppCompletion", "true");
        // Spark's own installation says every step it takes.
        conf.put("spark.log.level", "WARN");
        // "Some input was rejected" is an exit code, and no reason to run again.
        conf.put("spark.yarn.maxAppAttempts", "1");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            conf.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return conf;
    }
}
