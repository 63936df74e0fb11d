package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command says where it cannot go on. */
class DuibiaoTest {
    @TempDir
    Path folder;

    @Test
    void a_catalogue_that_cannot_be_used_is_told_in_a_sentence_and_is_no_mistake_of_the_program() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "全区实现地区生产总值100.5亿元。");
        Path nowhere = folder.resolve("nowhere");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] args = {"extract", "--reference", nowhere.toString(), report.toString()};
        int code = Duibiao.commandLine(stream(new ByteArrayOutputStream()), stream(said), args)
                .execute(args);
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("duibiao: " + nowhere.resolve("regions.csv") + ": Cannot find this catalogue.")
                .hasLineCount(1);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
