package io.duibiao.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CellsTest {
    private final Cells cells = new Cells("");

    @AfterEach
    void close() {
        cells.close();
    }

    @Test
    void a_cell_gives_the_value_of_its_last_expression_and_sees_what_earlier_cells_declared() {
        cells.run("int year = 2022;\nrecord Rank(String region, int place) {}");
        assertThat(cells.run("int next = year + 1;\nnext * 2")).contains(4046);
        assertThat(cells.run("new Rank(\"舟山市\", 1).place()")).contains(1);
    }

    @Test
    void a_cell_that_ends_with_a_statement_a_declaration_or_a_semicolon_gives_nothing() {
        assertThat(cells.run("if (true) { int x = 1; }")).isEmpty();
        assertThat(cells.run("int x = 5")).isEmpty();
        assertThat(cells.run("new java.util.ArrayList<String>().add(\"a\");")).isEmpty();
        assertThat(cells.run("  ")).isEmpty();
    }

    @Test
    void what_does_not_compile_is_told_with_the_compiler_s_words_and_the_line() {
        assertThatThrownBy(() -> cells.run("int a = 1;\nint b = \"two\";"))
                .isInstanceOf(CellException.class)
                .hasMessageContaining("This does not compile: incompatible types")
                .hasMessageContaining("int b = \"two\";");
        assertThatThrownBy(() -> cells.run("List.of(1, 2"))
                .hasMessageContaining("This cell ends too early, a bracket or a quote is open");
        assertThatThrownBy(() -> {
                    cells.run("int f() { return later; }");
                    cells.run("f()");
                })
                .hasMessageContaining("uses what is not declared yet");
    }

    @Test
    void what_a_cell_throws_is_told_with_its_name_and_the_next_cell_still_runs() {
        assertThatThrownBy(() -> cells.run("Integer.parseInt(\"十\")"))
                .isInstanceOf(CellException.class)
                .hasMessageContaining("NumberFormatException")
                .hasMessageContaining("十");
        assertThat(cells.run("1 + 1")).contains(2);
    }

    @Test
    void a_word_is_completed_from_where_it_begins() {
        cells.run("String region = \"500101\";");
        Cells.Continuations found = cells.continuations("region.toLow", 12);
        assertThat(found.from()).isEqualTo(7);
        assertThat(found.words()).anyMatch(word -> word.startsWith("toLowerCase("));
    }

    @Test
    void an_open_bracket_waits_for_the_next_line() {
        assertThat(cells.isWhole("List.of(1,")).isFalse();
        assertThat(cells.isWhole("List.of(1)")).isTrue();
    }
}
