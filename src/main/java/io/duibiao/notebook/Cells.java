package io.duibiao.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * The cells of one notebook, run one after the other: what a cell declares, the later ones see. They run in this very JVM, so
 * that what a cell gives is a value and not its text.
 */
public final class Cells implements AutoCloseable {
    private final LastValue last = new LastValue();
    private final JShell shell;

    /** Makes the cells that know these jars and folders, as a class path. */
    public Cells(String classPath) {
        shell = JShell.builder()
                .executionEngine(new LastValue.Engine(last), Map.of())
                .compilerOptions("-classpath", classPath, "-Xlint:none")
                .build();
    }

    /**
     * Runs a cell.
     *
     * @return the value of its last expression; empty where it ends with a statement, a declaration or a semicolon
     * @throws CellException if it does not compile or throws; the message says where and why
     */
    public Optional<Object> run(String cell) {
        Optional<Object> value = Optional.empty();
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                throw new CellException("This cell ends too early, a bracket or a quote is open:\n" + rest.strip());
            }
            value = snippet(next.source());
            rest = next.remaining();
        }
        return cell.strip().endsWith(";") ? Optional.empty() : value;
    }

    private Optional<Object> snippet(String source) {
        last.forget();
        Optional<Object> value = Optional.empty();
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() == null) {
                check(event, source);
                value = isExpression(event.snippet()) ? last.value() : Optional.empty();
            }
        }
        return value;
    }

    private void check(SnippetEvent event, String source) {
        if (event.status() == Snippet.Status.REJECTED) {
            String why = shell.diagnostics(event.snippet())
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n"));
            throw new CellException("This does not compile: " + why + "\n" + source.strip());
        }
        JShellException thrown = event.exception();
        if (thrown instanceof EvalException exception) {
            throw new CellException(exception);
        }
        if (thrown != null) {
            throw new CellException("This uses what is not declared yet:\n" + source.strip());
        }
    }

    private static boolean isExpression(Snippet snippet) {
        return snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                || snippet.subKind() == SubKind.VAR_VALUE_SUBKIND;
    }

    /** Returns whether a cell is whole, or goes on in the next line. */
    boolean isWhole(String cell) {
        return shell.sourceCodeAnalysis().analyzeCompletion(cell).completeness().isComplete();
    }

    /** Returns how the word at a place can go on, and where the word begins. */
    Continuations continuations(String cell, int at) {
        int[] anchor = new int[1];
        List<String> words = shell.sourceCodeAnalysis().completionSuggestions(cell, at, anchor).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .distinct()
                .toList();
        return new Continuations(words, anchor[0]);
    }

    @Override
    public void close() {
        shell.close();
    }

    /**
     * How a word can go on.
     *
     * @param words the whole words, the likeliest first
     * @param from where the word begins in the cell
     */
    record Continuations(List<String> words, int from) {}
}
