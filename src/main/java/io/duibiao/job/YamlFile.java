package io.duibiao.job;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
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
        LoadSettings settings = LoadSettings.builder()
                .setLabel(String.valueOf(file.getFileName()))
                .build();
        try (Reader text = Files.newBufferedReader(file)) {
            return new Compose(settings)
                    .composeReader(text)
                    .orElseThrow(() -> new UsageException(file + ": The file is empty. " + advice));
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                    .orElse("");
            throw new UsageException(
                    file.getFileName() + place + ": Cannot read this as YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException | IOException e) {
            throw new UsageException(file + ": Cannot read the file: " + e.getMessage() + ". " + advice);
        }
    }
}
