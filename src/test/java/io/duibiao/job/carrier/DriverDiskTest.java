package io.duibiao.job.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.SparkExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class DriverDiskTest {
    private static final String COMPANION = ".layout.yaml";

    @TempDir
    Path folder;

    private Path table;
    private Path report;

    @BeforeEach
    void write() throws IOException {
        table = Files.createDirectories(folder.resolve("上半年 统计")).resolve("万州 50%.csv");
        report = folder.resolve("report.txt");
        Files.writeString(table, "指标,数值\n");
        Files.writeString(table.resolveSibling(table.getFileName() + COMPANION), "sheets: []\n");
        Files.writeString(report, "全县");
    }

    @Test
    void a_file_comes_with_its_name_its_bytes_and_its_companion(SparkSession spark) throws Exception {
        Carrier carrier = travelled();

        Path brought = carrier.file(table.toString());
        assertThat(brought).isNotEqualTo(table).hasFileName("万州 50%.csv").hasSameBinaryContentAs(table);
        assertThat(brought.resolveSibling(brought.getFileName() + COMPANION)).hasContent("sheets: []");
        assertThat(carrier.file(table.toString())).as("asked for again").isEqualTo(brought);
    }

    @Test
    void one_file_at_a_time_lies_on_the_other_machine(SparkSession spark) throws Exception {
        Carrier carrier = travelled();

        Path first = carrier.file(table.toString());
        Path second = carrier.file(report.toString());
        assertThat(second).hasContent("全县");
        assertThat(first.getParent()).doesNotExist();
    }

    @Test
    void a_file_that_is_gone_is_one_that_is_not_there(SparkSession spark) throws Exception {
        Carrier carrier = travelled();
        Files.delete(report);

        assertThat(carrier.file(report.toString())).doesNotExist();
    }

    private Carrier travelled() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DriverDisk.serving(List.of(table.toString(), report.toString()), COMPANION));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Carrier) in.readObject();
        }
    }
}
