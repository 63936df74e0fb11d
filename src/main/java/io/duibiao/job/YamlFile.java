package io.duibiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file as nodes that know their line and column. */
final class YamlFile {
    private YamlFile() {}

    /**
     * Returns the file's root node.
     *
     * @param advice what to do where it cannot be read, as a sentence
     * @throws UsageException if the file cannot be read, is no YAML, or is empty
     */
    static Node root(Path file, String advice) {
        try {
            return root(String.valueOf(file.getFileName()), Files.readString(file))
                    .orElseThrow(() -> new UsageException(file + ": The file is empty. " + advice));
        } catch (IOException e) {
            throw new UsageException(file + ": Cannot read the file: " + e.getMessage() + ". " + advice);
        }
    }

    /**
     * Returns the root node of a text; empty where it holds none.
     *
     * @param name the file's name, for messages
     * @throws UsageException if it is no YAML
     */
    static Optional<Node> root(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                    .orElse("");
            throw new UsageException(name + place + ": Cannot read this as YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new UsageException(name + ": Cannot read this as YAML: " + e.getMessage() + ".");
        }
    }
}
