package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Reason;
import io.duibiao.lake.CompareSummary;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.LakeContents;
import io.duibiao.lake.effort.Effort;
import io.duibiao.lake.reader.LakeVersion;
import io.duibiao.schema.RunRow.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final Map<Reason, Long> NONE = Map.of();
    private static final String WITHHELD = "brief.md: a figure does not come back";

    @Test
    void a_run_whose_brief_was_withheld_is_not_done() {
        assertThat(report(NONE, List.of(), List.of()).outcome()).isEqualTo(Outcome.DONE);
        assertThat(report(NONE, List.of(WITHHELD), List.of()).outcome()).isEqualTo(Outcome.REJECTS);
    }

    @Test
    void rejected_input_is_told_and_a_failed_export_before_it() {
        Map<Reason, Long> rejects = Map.of(Reason.EMPTY_FILE, 1L);
        assertThat(report(Map.of(), List.of("A correction names no file."), List.of(), List.of())
                        .outcome())
                .as("a correction that was not applied")
                .isEqualTo(Outcome.REJECTS);
        assertThat(report(rejects, List.of(), List.of()).outcome()).isEqualTo(Outcome.REJECTS);
        assertThat(report(rejects, List.of(WITHHELD), List.of("No server answers."))
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private static RunReport report(Map<Reason, Long> rejects, List<String> withheld, List<String> failed) {
        return report(rejects, List.of(), withheld, failed);
    }

    private static RunReport report(
            Map<Reason, Long> rejects, List<String> astray, List<String> withheld, List<String> failed) {
        return new RunReport(
                "20230802T020000Z",
                new RunReport.Taken(
                        new IngestSummary(
                                new IngestSummary.Files(1, 0, 0, 0, 0),
                                List.of(),
                                new IngestSummary.Figures(1, 1, 0, 1, 1, 1),
                                rejects),
                        astray),
                CompareSummary.NOTHING,
                new LakeContents(1, 1, 0, 1, 1, 1, 1),
                new RunReport.Published(
                        new RankingChanges(0, 0, 0, List.of()),
                        List.of(new MadeEdition("", "basis", "20230802T020000Z", true, List.of(), withheld)),
                        List.of(),
                        Path.of("out"),
                        new RunReport.Basis(new LakeVersion(Map.of()), "table", false)),
                new JobExports(List.of(), failed),
                new RunReport.Spent(
                        Map.of(), new Effort(new Effort.Work(0, 0, 0, 0, 0, 0, new Effort.Bytes(0, 0, 0)), Map.of())));
    }
}
