package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.job.Submission.DeployMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {
    private static final Path HOME = Path.of("/opt/duibiao");

    @TempDir
    Path spark;

    @Test
    void it_is_the_command_line_of_the_installed_spark_submit() throws IOException {
        Path bin = Files.createDirectories(spark.resolve("bin"));
        Path submit = Files.createFile(
                bin.resolve("spark-submit"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        List<String> command = new Submission("yarn", DeployMode.CLUSTER, List.of("spark.executor.memory=8g"))
                .command(HOME, List.of("run", "/etc/job.yaml"), Map.of("SPARK_HOME", spark.toString()));

        assertThat(command).startsWith(submit.toString(), "--class", "io.duibiao.cli.Duibiao");
        assertThat(command).containsSequence("--master", "yarn", "--deploy-mode", "cluster");
        assertThat(command).contains("spark.executor.memory=8g", "spark.yarn.maxAppAttempts=1");
        assertThat(command).endsWith("/opt/duibiao/target/duibiao-application.jar", "run", "/etc/job.yaml");
    }

    @Test
    void a_standalone_master_is_reached_by_the_spark_of_duibiao_itself() {
        List<String> command = new Submission("spark://head:7077", DeployMode.CLIENT, List.of())
                .command(HOME, List.of("run", "job.yaml"), Map.of());

        assertThat(command.get(0)).endsWith("java");
        assertThat(command).contains("org.apache.spark.deploy.SparkSubmit");
    }

    @Test
    void yarn_without_a_spark_installation_is_refused_with_what_to_do() {
        Submission yarn = new Submission("yarn", DeployMode.CLIENT, List.of());
        assertThatThrownBy(() -> yarn.command(HOME, List.of(), Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Set SPARK_HOME");
    }

    @Test
    void a_setting_of_a_job_goes_before_the_usual_one() {
        assertThat(new Submission("spark://h:1", DeployMode.CLIENT, List.of("spark.yarn.maxAppAttempts=3"))
                        .command(HOME, List.of(), Map.of()))
                .contains("spark.yarn.maxAppAttempts=3")
                .doesNotContain("spark.yarn.maxAppAttempts=1");
        assertThatThrownBy(() -> new Submission("spark://h:1", DeployMode.CLIENT, List.of("memory 8g")))
                .hasMessageContaining("'memory 8g'");
    }
}
