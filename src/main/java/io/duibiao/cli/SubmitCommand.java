package io.duibiao.cli;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.RunException;
import io.duibiao.job.Submission;
import io.duibiao.job.telling.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao submit --master spark://head:7077 jobs/nightly.yaml}: the main job on a cluster. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a job on a Spark cluster, by spark-submit.",
            "",
            "The job is the same, and so is what it publishes. The lake must be where every machine reaches it: hdfs://, s3a://,"
                    + " or a folder that all mount. The files of 'inputs' and 'output' lie on the driver's machine (with"
                    + " --deploy-mode client this one): Spark carries the files to the workers."
        },
        footer = {
            "",
            "Spark is that of SPARK_HOME, which YARN and Kubernetes need; without it a standalone master is reached by the Spark"
                    + " that Duibiao is built with.",
            "",
            "Examples:  duibiao submit --master spark://head:7077 jobs/nightly.yaml",
            "           duibiao submit --master yarn --conf spark.executor.instances=4 jobs/nightly.yaml"
        })
final class SubmitCommand implements Callable<Integer> {
    @Option(
            names = "--master",
            paramLabel = "URL",
            required = true,
            description = "the cluster: spark://HOST:PORT, yarn, or k8s://https://HOST:PORT")
    private String master = "";

    @Option(
            names = "--deploy-mode",
            paramLabel = "MODE",
            defaultValue = "client",
            description = "where the driver runs: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Submission.DeployMode mode = Submission.DeployMode.CLIENT;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "a setting of Spark, such as spark.executor.memory=8g; can be repeated")
    private List<String> settings = List.of();

    @Option(names = "--full", description = "compares everything anew, not only what new figures touch")
    private boolean full;

    @Option(names = "--quiet", description = "no progress and no summary; messages only where something is wrong")
    private boolean quiet;

    @Option(names = "--json", description = "prints the summary as JSON")
    private boolean json;

    @Option(names = "--dry-run", description = "prints the command instead of running it")
    private boolean dry;

    @Parameters(paramLabel = "JOB", description = "the job specification, a YAML file")
    private Path job = Path.of("jobs", "nightly.yaml");

    @Override
    public Integer call() {
        if (mode == Submission.DeployMode.CLIENT) {
            // A mistake is told here and now, not by a cluster some minutes later.
            JobSpecificationReader.read(job);
        }
        List<String> command =
                new Submission(master, mode, settings).command(Home.folder(), arguments(), System.getenv());
        if (dry) {
            System.out.println(Secrets.hidden(String.join(" ", command)));
            return ExitCode.DONE;
        }
        return run(command);
    }

    private List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(List.of("run", job.toAbsolutePath().normalize().toString()));
        if (full) {
            arguments.add("--full");
        }
        if (quiet) {
            arguments.add("--quiet");
        }
        if (json) {
            arguments.add("--json");
        }
        return arguments;
    }

    private static int run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            throw new RunException(
                    "Cannot start '" + command.get(0) + "': " + e.getMessage() + ". Check SPARK_HOME.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
