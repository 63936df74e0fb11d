package io.duibiao.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The key {@code inputs} of a job specification: what a run reads. */
final class InputBlocks {
    static final String KEY = "inputs";

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("files", "manifest", "pattern", "complete"));

    private final UnaryOperator<Path> absolute;

    /**
     * Makes the reader.
     *
     * @param absolute makes a path of the specification absolute
     */
    InputBlocks(UnaryOperator<Path> absolute) {
        this.absolute = absolute;
    }

    /** Returns the inputs of all blocks; files that are not there become a problem of their block. */
    List<Input> inputs(YamlBlock root) {
        return root.nodes(KEY).stream()
                .map(node -> input(root.item(node, KEYS)))
                .toList();
    }

    private Input input(YamlBlock block) {
        Path files = path(block.required("files"));
        if (!Files.exists(files)) {
            block.problemAt("files", "There is no folder or file '" + files + "'. Create it, or name another one.");
        }
        Optional<Path> manifest = block.optional("manifest").map(this::path);
        manifest.filter(list -> !Files.isRegularFile(list))
                .ifPresent(list -> block.problemAt("manifest", "There is no file '" + list + "'."));
        return new Input(
                files, manifest, block.optional("pattern").orElse(Input.USUAL_PATTERN), block.isTrue("complete", true));
    }

    private Path path(String text) {
        return absolute.apply(Path.of(text));
    }
}
