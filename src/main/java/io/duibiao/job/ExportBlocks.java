package io.duibiao.job;

import io.duibiao.export.ExportOrder;
import io.duibiao.export.Selection;
import io.duibiao.export.Subject;
import io.duibiao.export.Target;
import io.duibiao.period.Period;
import io.duibiao.publish.exchange.OrderException;
import io.duibiao.publish.exchange.database.DatabaseUrl;
import io.duibiao.reference.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The key {@code exports} of a job specification: what leaves the house after every run. */
final class ExportBlocks {
    static final String KEY = "exports";

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "what",
            "to",
            "format",
            "among",
            "indicators",
            "periods",
            "regions",
            "measure",
            "columns",
            "table",
            "credentials",
            "driver"));

    private final Path folder;
    private final Reference reference;
    private final String publishedGroup;

    /**
     * Makes the reader.
     *
     * @param folder the folder to which paths are relative
     * @param reference the catalogues
     * @param publishedGroup among whom rankings are where a block does not say
     */
    ExportBlocks(Path folder, Reference reference, String publishedGroup) {
        this.folder = folder;
        this.reference = reference;
        this.publishedGroup = publishedGroup;
    }

    /** Returns the orders of all blocks; whatever does not fit becomes a problem of its block. */
    List<ExportOrder> orders(YamlBlock root) {
        List<ExportOrder> orders = new ArrayList<>();
        root.blocks(KEY, KEYS).forEach(block -> order(block).ifPresent(orders::add));
        return orders;
    }

    private Optional<ExportOrder> order(YamlBlock block) {
        Optional<Subject> subject = subject(block);
        Optional<Target> target = target(block);
        Selection selection = selection(block, subject);
        subject.ifPresent(known -> checkColumns(block, known));
        if (subject.isEmpty() || target.isEmpty() || hasUnknownColumn(block, subject.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExportOrder(subject.get(), selection, block.texts("columns"), target.get()));
        } catch (OrderException e) {
            block.problemAt("measure", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Subject> subject(YamlBlock block) {
        String what = block.required("what");
        Optional<Subject> subject = Subject.of(what);
        if (subject.isEmpty() && !what.isEmpty()) {
            block.problemAt(
                    "what",
                    "Unknown table '" + what + "': not one of " + String.join(", ", Subject.words()) + "."
                            + Suggestion.tail(what, Subject.words()));
        }
        return subject;
    }

    private Optional<Target> target(YamlBlock block) {
        String to = block.required("to");
        Optional<String> format = block.optional("format");
        if (to.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!DatabaseUrl.isMeant(to)) {
                return Optional.of(Target.InFiles.of(to, folder, format));
            }
            return Optional.of(new Target.InDatabase(
                    new DatabaseUrl(to),
                    block.optional("table"),
                    block.optional("credentials").map(this::path),
                    block.optional("driver").map(this::path)));
        } catch (OrderException e) {
            block.problemAt(format.isPresent() ? "format" : "to", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Selection selection(YamlBlock block, Optional<Subject> subject) {
        CatalogueWords words = new CatalogueWords(reference);
        Optional<String> among = block.optional("among");
        among.ifPresent(group -> words.checkGroup(block, "among", group));
        if (among.isEmpty() && subject.filter(Subject.RANKINGS::equals).isPresent()) {
            among = Optional.of(publishedGroup);
        }
        words.checkIndicators(block, "indicators");
        return new Selection(
                block.texts("indicators"),
                known(block, "periods", Period::tryParse),
                known(block, "regions", code -> reference.regions().byCode(code).map(region -> code)),
                among,
                block.optional("measure").map(word -> word.toLowerCase(Locale.ROOT)),
                Optional.empty());
    }

    /** Returns what the items of a list mean; one that means nothing is a problem at its place. */
    private static <T> List<T> known(YamlBlock block, String key, Function<String, Optional<T>> meaning) {
        List<T> known = new ArrayList<>();
        for (Node item : block.nodes(key)) {
            String text = item instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<T> found = meaning.apply(text);
            if (found.isEmpty()) {
                block.problemAt(item, "Unknown item '" + text + "' of " + key + ": write " + example(key) + ".");
            }
            found.ifPresent(known::add);
        }
        return known;
    }

    private static String example(String key) {
        return key.equals("periods") ? "periods like " + Period.FORMS : "codes of regions.csv, such as '500101'";
    }

    private static void checkColumns(YamlBlock block, Subject subject) {
        List<String> columns = subject.structure().columns();
        for (Node item : block.nodes("columns")) {
            if (item instanceof ScalarNode scalar && !columns.contains(scalar.getValue())) {
                String name = scalar.getValue();
                block.problemAt(
                        item,
                        "Unknown column '" + name + "': the table of " + subject.word() + " has "
                                + String.join(", ", columns) + "." + Suggestion.tail(name, columns));
            }
        }
    }

    private static boolean hasUnknownColumn(YamlBlock block, Subject subject) {
        return !subject.structure().columns().containsAll(block.texts("columns"));
    }

    private Path path(String text) {
        return folder.resolve(text).toAbsolutePath().normalize();
    }
}
