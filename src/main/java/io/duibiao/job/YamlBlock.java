package io.duibiao.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One block of keys of a YAML file; whatever does not fit becomes a problem with file, line and column. */
final class YamlBlock {
    private final String file;
    private final Node node;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final List<String> problems;

    YamlBlock(String file, Node node, Set<String> keys, List<String> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> take(entry, keys));
        } else {
            problem(node, "Cannot read this as a block of keys: one or more of " + keys + " must stand here.");
        }
    }

    private void take(NodeTuple entry, Set<String> keys) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.contains(key)) {
            problem(
                    entry.getKeyNode(),
                    "Unknown key '" + key + "': not one of " + keys + "." + Suggestion.tail(key, keys));
        } else if (entries.put(key, entry.getValueNode()) != null) {
            problem(entry.getKeyNode(), "The key '" + key + "' stands here twice. Remove one.");
        }
    }

    /** Returns the text of a key; the absence of a required one is a problem. */
    String required(String key) {
        if (!entries.containsKey(key)) {
            problem(node, "The key '" + key + "' is missing.");
        }
        return optional(key).orElse("");
    }

    /** Returns whether a key stands here, whatever its value. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(value -> text(key, value));
    }

    private Optional<String> text(String key, Node value) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem(value, "'" + key + "' must be one word or text, not a block or a list.");
        return Optional.empty();
    }

    /** Returns whether a key is true; what it is where the key is absent. */
    boolean isTrue(String key, boolean otherwise) {
        String text = optional(key).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            problemAt(key, "'" + key + "' must be true or false, not '" + text + "'.");
        }
        return text.equals("true");
    }

    /** Returns the texts of a list; none where the key is absent. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        nodes(key).forEach(item -> text(key, item).ifPresent(texts::add));
        return texts;
    }

    /** Returns the items of a list; none where the key is absent. */
    List<Node> nodes(String key) {
        Node value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(value, "'" + key + "' must be a list: items after '- ', or in [ ].");
        return List.of();
    }

    /** Returns the blocks of a key: one where a block stands there, several where a list does, none where it is absent. */
    List<YamlBlock> blocks(String key, Set<String> keys) {
        Node value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        List<Node> blocks = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        return blocks.stream().map(block -> item(block, keys)).toList();
    }

    YamlBlock item(Node item, Set<String> keys) {
        return new YamlBlock(file, item, keys, problems);
    }

    /** Records a problem of a key's value. */
    void problemAt(String key, String what) {
        Node value = entries.get(key);
        problem(value == null ? node : value, what);
    }

    /** Records a problem of one item of a list. */
    void problemAt(Node item, String what) {
        problem(item, what);
    }

    private void problem(Node at, String what) {
        String place = at.getStartMark()
                .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse("");
        problems.add(file + place + ": " + what);
    }
}
