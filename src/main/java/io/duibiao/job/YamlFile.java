package io.duibiao.job;

import io.duibiao.reference.CatalogueText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML file as nodes that know their line and column. No object is ever made of one: a tag such as {@code !!java.net.URL} is a word.
 */
final class YamlFile {
    private static final int DEEPEST = 50;

    private YamlFile() {}

    /**
     * Returns the file's root node.
     *
     * @param advice what to do where it cannot be read, as a sentence
     * @throws UsageException if the file cannot be read, is no YAML, or is empty
     */
    static Node root(Path file, String advice) {
        try {
            return root(String.valueOf(file.getFileName()), CatalogueText.read(file))
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
            if (isTooDeep(new Parse(settings).parseString(text))) {
                throw new UsageException(name + ": Cannot read this as YAML: blocks stand more than " + DEEPEST
                        + " deep in one another.");
            }
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

    /** The composer calls itself for each block in a block, so the depth is counted before. */
    private static boolean isTooDeep(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
