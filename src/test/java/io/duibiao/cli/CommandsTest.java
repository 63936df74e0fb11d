package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Which commands a start makes. */
class CommandsTest {

    @Test
    void a_start_makes_the_command_that_it_was_asked_for_alone() {
        assertThat(made("rank", "--indicator", "gdp").getSubcommands()).containsOnlyKeys("rank");
    }

    @Test
    void help_and_what_is_no_command_are_told_of_all_of_them() {
        for (String first : new String[] {"--help", "help", "rnak", "@file"}) {
            assertThat(made(first).getSubcommands().keySet()).as(first).containsExactlyElementsOf(Commands.NAMES);
        }
        assertThat(made().getSubcommands().keySet()).containsExactlyElementsOf(Commands.NAMES);
    }

    @Test
    void each_command_goes_by_the_name_that_it_is_made_by() {
        for (String name : Commands.NAMES) {
            assertThat(made(name).getSubcommands()).as(name).containsKey(name);
        }
    }

    private static CommandLine made(String... args) {
        return Commands.addTo(new CommandLine(new Duibiao()), args);
    }
}
