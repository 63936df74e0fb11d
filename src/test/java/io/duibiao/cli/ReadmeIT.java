package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command of the README, run as it stands there, by a stranger, in a folder with a space in its path. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final String TEST_COMMAND = "mvn verify";

    @TestFactory
    Stream<DynamicTest> each_command_of_the_readme_does_what_it_says() throws IOException {
        Clone clone = Clone.make();
        return commands().stream()
                .filter(command -> !command.startsWith(TEST_COMMAND) && !command.startsWith("git clone"))
                .map(command -> dynamicTest(command, () -> {
                    Clone.Outcome outcome = clone.bash(command);
                    assertThat(outcome.exitCode())
                            .as("exit code of '%s', which printed%n%s", command, outcome.text())
                            .isIn(ExitCode.DONE, ExitCode.REJECTED);
                }));
    }

    @Test
    void the_test_command_of_the_readme_is_the_one_that_ci_runs() throws IOException {
        assertThat(commands()).contains(TEST_COMMAND);
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
