package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The very commands of systemd's service and of the cron line, run where this clone lies instead of /opt/duibiao. */
class ScheduleIT {
    private static final Pattern SERVICE = Pattern.compile("(?m)^ExecStart=(.+)$");
    private static final Pattern CRON = Pattern.compile("(?m)^[^#\\n]\\S* \\S+ \\S+ \\S+ \\S+ root (.+)$");

    @Test
    void both_commands_run_the_job_and_tell_what_the_job_asks_for() throws Exception {
        Clone clone = Clone.make();
        // Two reports are enough to tell of.
        clone.bash("find data/reports data/tables -type f ! -name sources.csv ! -name '500101-*' -delete");
        Files.writeString(clone.folder().resolve("jobs/nightly.yaml"), """

                tell:
                  summary: ../told/summary.json
                  mail: ../told/mail.txt
                  metrics: ../told/duibiao.prom
                  log: ../told/log.jsonl
                  lineage: ../told/lineage.jsonl
                """, StandardOpenOption.APPEND);

        Clone.Outcome service = clone.bash(here(clone, command(SERVICE, "jobs/duibiao.service")));
        assertThat(service.exitCode()).as(service.text()).isIn(ExitCode.DONE, ExitCode.REJECTED);
        assertThat(clone.folder().resolve("told/mail.txt"))
                .content()
                .startsWith("对标 nightly 20")
                .contains("2 files read");
        assertThat(clone.folder().resolve("told/duibiao.prom"))
                .content()
                .contains("duibiao_files_read{job=\"nightly\"} 2.0");
        assertThat(clone.folder().resolve("told/lineage.jsonl")).content().contains("START", "COMPLETE");
        assertThat(clone.folder().resolve("told/log.jsonl"))
                .content()
                .contains("run_begun", "stage_begun", "step_done", "run_ended")
                .doesNotContain("550.5")
                .as("no figure of a report");

        Clone.Outcome cron =
                clone.bash(here(clone, command(CRON, "jobs/duibiao.cron")).replace("/var/log/", ""));
        assertThat(cron.exitCode()).as(cron.text()).isIn(ExitCode.DONE, ExitCode.REJECTED);
        assertThat(clone.folder().resolve("told/mail.txt")).content().contains("0 files read");
    }

    @Test
    void a_run_that_is_stopped_tells_so_and_ends_as_interrupted() throws Exception {
        Clone clone = Clone.make();
        Files.writeString(
                clone.folder().resolve("jobs/nightly.yaml"),
                "tell: {mail: ../told/mail.txt, log: ../told/log.jsonl}\n",
                StandardOpenOption.APPEND);
        // Whoever starts the tests in the background has them ignore an interrupt.
        Process run = new ProcessBuilder(
                        "bash", "-c", "exec env --default-signal=INT jobs/duibiao run jobs/nightly.yaml")
                .directory(clone.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(clone.folder().resolve("said.txt").toFile())
                .start();
        Path log = clone.folder().resolve("told/log.jsonl");
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!(Files.exists(log) && Files.readString(log).contains("Starting Spark"))
                && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(run.isAlive())
                .as(Files.readString(clone.folder().resolve("said.txt")))
                .isTrue();
        assertThat(clone.bash("kill -INT " + run.pid()).exitCode()).isZero();
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).as("it ended").isTrue();
        assertThat(run.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(log).content().contains("run_ended").contains("FAILED");
        assertThat(clone.folder().resolve("told/mail.txt")).content().startsWith("对标 nightly FAILED: ");
    }

    @Test
    void systemd_finds_nothing_wrong_with_service_and_timer() throws Exception {
        Clone clone = Clone.make();
        boolean present = clone.bash("command -v systemd-analyze").exitCode() == 0;
        Assumptions.assumeTrue(present, "systemd-analyze is not here");
        Clone.Outcome verified = clone.bash(
                "mkdir units && sed \"s#/opt/duibiao/jobs/duibiao#/bin/true#\" jobs/duibiao.service"
                        + " > units/duibiao.service && cp jobs/duibiao.timer units/ && systemd-analyze verify units/duibiao.timer");
        assertThat(verified.text()).doesNotContain("duibiao.");
    }

    private static String command(Pattern line, String file) throws IOException {
        Matcher matcher = line.matcher(Files.readString(Path.of(file)));
        assertThat(matcher.find()).as("a command in %s", file).isTrue();
        return matcher.group(1);
    }

    private static String here(Clone clone, String command) {
        return command.replace("/opt/duibiao/jobs", "\"" + clone.folder() + "\"/jobs");
    }
}
