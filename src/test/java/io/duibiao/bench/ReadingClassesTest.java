package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ReadingClassesTest {
    private static final Path REPORT = Path.of("data/reports/500108-2024-work_report.docx");

    @Test
    void without_limits_a_file_that_they_refuse_is_read_and_any_other_gives_the_same() throws IOException {
        byte[] usual = Files.readAllBytes(REPORT);
        byte[] swollen = swollen(usual);
        int statements = new FigureCount().applyAsInt("report.docx", usual);

        var within = ReadingClasses.withLimits();
        var without = ReadingClasses.withoutLimits();

        assertThat(statements).as("statements of the report").isPositive();
        assertThat(within.applyAsInt("report.docx", usual)).isEqualTo(statements);
        assertThat(without.applyAsInt("report.docx", usual)).isEqualTo(statements);
        assertThat(within.applyAsInt("swollen.docx", swollen))
                .as("within limits")
                .isZero();
        assertThat(without.applyAsInt("swollen.docx", swollen))
                .as("without limits")
                .isEqualTo(statements);
    }

    /** Returns the report with so much blank behind its text as no archive should inflate to. */
    private static byte[] swollen(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream old = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream swollen = new ZipOutputStream(out)) {
            for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                swollen.putNextEntry(new ZipEntry(entry.getName()));
                old.transferTo(swollen);
                if (entry.getName().equals("word/document.xml")) {
                    swollen.write(" ".repeat(8 << 20).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        return out.toByteArray();
    }
}
