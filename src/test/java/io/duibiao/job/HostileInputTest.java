package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.observation.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An input folder into which others put files: nothing leads out of it, nothing in it stops a run, all is told. */
@Timeout(60)
class HostileInputTest {
    private static final String GOOD = "2023年上半年,万州区实现地区生产总值550.5亿元,同比增长6%。";

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void fill() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("good.txt"), GOOD);
    }

    private SpecifiedJob job(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "name: a",
                "reference: " + Path.of("data/reference").toAbsolutePath(),
                "inputs: [{files: inbox}]",
                "publish: {among: '500000'}"));
        all.addAll(List.of(lines));
        return JobSpecificationReader.read(Files.write(folder.resolve("job.yaml"), all));
    }

    private static List<String> told(SpecifiedJob job) {
        JobFiles files =
                JobFiles.of(job.specification().inputs(), job.reference().regions());
        JobDeliveries deliveries = new JobDeliveries(job, files, new Versions.Reading("1", "1"));
        List<String> told = new ArrayList<>();
        for (String path : files.paths()) {
            Delivery delivery = deliveries.read(path);
            delivery.rejects().stream()
                    .filter(reject -> !reject.reason().isRemark())
                    .map(Reject::message)
                    .forEach(told::add);
            if (delivery.document().isPresent()) {
                told.add(delivery.source() + ": " + delivery.observations().size() + " figures");
            }
        }
        return told;
    }

    @Test
    void links_that_lead_out_of_the_folder_or_in_circles_are_refused_by_name() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), GOOD);
        Files.createSymbolicLink(inbox.resolve("out.txt"), secret);
        Files.createSymbolicLink(inbox.resolve("up.txt"), Path.of("../secret.txt"));
        Files.createSymbolicLink(inbox.resolve("circle"), inbox);
        Files.createSymbolicLink(inbox.resolve("itself.txt"), Path.of("itself.txt"));
        Files.createSymbolicLink(inbox.resolve("inside.txt"), inbox.resolve("good.txt"));
        Files.createSymbolicLink(inbox.resolve("endless.txt"), Path.of("/dev/zero"));
        List<String> told = told(job());
        assertThat(told).as("files of the folder").contains("inbox/good.txt: 2 figures", "inbox/inside.txt: 2 figures");
        for (String name : List.of("out.txt", "up.txt", "itself.txt", "endless.txt")) {
            assertThat(told).anySatisfy(line -> assertThat(line)
                    .startsWith("inbox/" + name + ": UNREADABLE_FILE: ")
                    .contains("a link that leads out of the input folder, or nowhere"));
        }
        assertThat(told).anySatisfy(line -> assertThat(line)
                .startsWith("inbox/circle: UNREADABLE_FILE: ")
                .contains("it is a folder"));
        assertThat(told).hasSize(7);
    }

    @Test
    void the_folder_itself_may_be_a_link() throws IOException {
        Path real = Files.move(inbox, folder.resolve("share"));
        Files.createSymbolicLink(inbox, real);
        assertThat(told(job())).containsExactly("inbox/good.txt: 2 figures");
    }

    @Test
    void a_file_over_a_limit_of_the_job_is_refused_and_the_others_are_read() throws IOException {
        Files.writeString(inbox.resolve("large.txt"), GOOD.repeat(30_000));
        List<String> told = told(job("limits: {file_mb: 1}"));
        assertThat(told).contains("inbox/good.txt: 2 figures").hasSize(2);
        assertThat(told.get(1)).startsWith("inbox/large.txt: OVER_LIMIT: ").contains("larger than 1 MB");
    }

    @Test
    void a_limit_that_is_none_is_a_mistake_of_the_job() {
        assertThatThrownBy(() -> job("limits: {file_mb: 0, patience: 3}"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("job.yaml:5:19: Cannot read '0' as file_mb")
                .hasMessageContaining("Unknown key 'patience'");
    }

    @Test
    void another_limit_reads_what_was_refused_again() throws IOException {
        String path = inbox.resolve("good.txt").toString();
        String usual = version(job(), path);
        assertThat(version(job("limits: {seconds: 300}"), path)).isEqualTo(usual);
        assertThat(version(job("limits: {seconds: 900}"), path)).isNotEqualTo(usual);
    }

    private static String version(SpecifiedJob job, String path) {
        JobFiles files =
                JobFiles.of(job.specification().inputs(), job.reference().regions());
        return new JobDeliveries(job, files, new Versions.Reading("1", "1")).version(path, "id");
    }

    @Test
    void a_layout_of_endless_blocks_or_that_asks_for_objects_or_is_a_link_is_a_reject() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "- sheet: 密");
        List<String> layouts =
                List.of("[".repeat(100_000), "- " + "{a: ".repeat(10_000), laughs(), "- !!java.net.URL [x]");
        for (String layout : layouts) {
            Path file = inbox.resolve("good.txt.layout.yaml");
            Files.writeString(file, layout);
            assertThat(told(job()))
                    .as(layout.substring(0, Math.min(60, layout.length())))
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(line).startsWith("inbox/good.txt: ").doesNotContainPattern("\\d figures"));
            Files.delete(file);
        }
        Files.createSymbolicLink(inbox.resolve("good.txt.layout.yaml"), folder.resolve("secret.yaml"));
        assertThat(told(job())).singleElement().satisfies(line -> assertThat(line)
                .contains("good.txt.layout.yaml")
                .doesNotContain("密"));
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("- &a0 {sheet: x}\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("- &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        return yaml.toString();
    }

    @Test
    void an_endless_text_in_a_cell_of_the_manifest_is_a_mistake_of_the_job_and_no_crash() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), "file,region\n\"" + "x".repeat(20 << 20));
        Files.writeString(
                folder.resolve("job.yaml"),
                "name: a\nreference: " + Path.of("data/reference").toAbsolutePath()
                        + "\ninputs: [{files: inbox, manifest: sources.csv}]\npublish: {among: '500000'}\n");
        SpecifiedJob job = JobSpecificationReader.read(folder.resolve("job.yaml"));
        assertThatThrownBy(() -> told(job)).isInstanceOf(UsageException.class).hasMessageContaining("sources.csv");
    }

    @Test
    void reasons_of_refused_files_are_defects() {
        assertThat(Reason.OVER_LIMIT.isRemark()).isFalse();
    }
}
