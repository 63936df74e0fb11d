package io.duibiao.job;

import io.duibiao.document.limit.Limits;
import io.duibiao.export.ExportOrder;
import io.duibiao.job.JobSpecification.Folders;
import io.duibiao.job.PublicationOrder.Profiles;
import io.duibiao.job.telling.TellingOrders;
import io.duibiao.period.Period;
import io.duibiao.publish.Language;
import io.duibiao.publish.template.Template;
import io.duibiao.publish.template.TemplateException;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Level;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a job specification and checks it against the catalogues; every problem names file, line and column. */
public final class JobSpecificationReader {
    private static final Set<String> KEYS = keys(
            "name",
            "reference",
            "corrections",
            "ambiguous",
            "lake",
            "output",
            "inputs",
            "publish",
            ExportBlocks.KEY,
            LimitsBlock.KEY,
            TellingBlock.KEY);
    private static final Set<String> INPUT_KEYS = keys("files", "manifest", "pattern", "complete");
    private static final Set<String> PUBLISH_KEYS =
            keys("name", "among", "period", "highlight", "profiles", "indicators", "language", "template");

    private static final String OFFICE = "'duibiao init' makes a folder with an office.xlsx to start from.";

    private static final String ADVICE = "'duibiao init' makes a folder with a job specification.";

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private JobSpecificationReader(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * Returns the job of a YAML file; paths in it are relative to its folder.
     *
     * @throws UsageException if the file is missing, is no YAML, or says something that cannot be done
     */
    public static SpecifiedJob read(Path file) {
        return new JobSpecificationReader(file).read();
    }

    /**
     * Returns how much there is for a run of a job. Its catalogues, publications and exports are not looked at.
     *
     * @param more what the run reads beside the job's inputs
     * @throws UsageException if the file is missing or no YAML
     */
    public static Weight weigh(Path file, List<Path> more) {
        return new JobSpecificationReader(file).weigh(more);
    }

    private Weight weigh(List<Path> more) {
        YamlBlock root = root();
        Folders folders = new Folders(path("."), lake(root), path("."));
        Stream<Path> inputs = root.nodes("inputs").stream()
                .map(node -> input(root.item(node, INPUT_KEYS)))
                .map(Input::files);
        return Weight.of(Stream.concat(inputs, more.stream()).toList(), folders.lakeFolder());
    }

    private YamlBlock root() {
        return new YamlBlock(file.getFileName().toString(), YamlFile.root(file, ADVICE), KEYS, problems);
    }

    private SpecifiedJob read() {
        YamlBlock root = root();
        Path catalogueFolder = path(root.optional("reference").orElse("data/reference"));
        Folders folders = new Folders(
                catalogueFolder, lake(root), path(root.optional("output").orElse("out")));
        List<Input> inputs = root.nodes("inputs").stream()
                .map(node -> input(root.item(node, INPUT_KEYS)))
                .toList();
        if (inputs.isEmpty()) {
            root.problemAt("inputs", "There is nothing to read: 'inputs' must name at least one folder or file.");
        }
        String name = FolderNames.of(root);
        Optional<Catalogues> files = catalogues(root, catalogueFolder);
        Optional<Reference> catalogues = files.flatMap(read -> reference(root, read));
        CorrectionFile corrections = corrections(root, catalogues);
        Ambiguity ambiguity = ambiguity(root);
        Limits limits = LimitsBlock.read(root);
        List<PublicationOrder> publications = publications(root, catalogues);
        List<ExportOrder> exports = catalogues
                .map(reference -> exports(root, reference, publications))
                .orElse(List.of());
        TellingOrders tell = TellingBlock.of(root, this::absolute);
        if (!problems.isEmpty() || catalogues.isEmpty()) {
            throw new UsageException(problems);
        }
        return new SpecifiedJob(
                new JobSpecification(name, folders, inputs, ambiguity, publications, exports, limits),
                files.orElseThrow(),
                catalogues.get(),
                corrections,
                tell);
    }

    private String lake(YamlBlock root) {
        try {
            return LakeRoot.of(root.optional("lake").orElse("lake"), this::absolute);
        } catch (UsageException e) {
            root.problemAt("lake", String.valueOf(e.getMessage()));
            return "";
        }
    }

    private static Ambiguity ambiguity(YamlBlock root) {
        Optional<String> word = root.optional("ambiguous");
        Optional<Ambiguity> named = word.flatMap(Ambiguity::named);
        if (word.isPresent() && named.isEmpty()) {
            root.problemAt("ambiguous", "Unknown word '" + word.get() + "': it must be " + Ambiguity.words() + ".");
        }
        return named.orElse(Ambiguity.KEEP_OUT);
    }

    private Optional<Catalogues> catalogues(YamlBlock root, Path folder) {
        try {
            return Optional.of(Catalogues.in(folder));
        } catch (ReferenceException e) {
            root.problemAt("reference", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Reference> reference(YamlBlock root, Catalogues catalogues) {
        try {
            return Optional.of(catalogues.load());
        } catch (ReferenceException e) {
            root.problemAt("reference", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private CorrectionFile corrections(YamlBlock root, Optional<Reference> catalogues) {
        try {
            CorrectionFile file = root.optional("corrections")
                    .map(this::path)
                    .map(CorrectionFile::read)
                    .orElse(CorrectionFile.NONE);
            catalogues.ifPresent(file::corrections);
            return file;
        } catch (UsageException e) {
            root.problemAt("corrections", String.valueOf(e.getMessage()));
            return CorrectionFile.NONE;
        }
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

    private List<ExportOrder> exports(YamlBlock root, Reference reference, List<PublicationOrder> publications) {
        String group =
                publications.stream().findFirst().map(PublicationOrder::among).orElse("");
        return new ExportBlocks(path("."), reference, group).orders(root);
    }

    private List<PublicationOrder> publications(YamlBlock root, Optional<Reference> catalogues) {
        List<PublicationOrder> publications = new ArrayList<>();
        for (YamlBlock block : root.blocks("publish", PUBLISH_KEYS)) {
            String name = FolderNames.ofPublication(block, publications);
            publications.add(publication(block, name, catalogues));
        }
        if (publications.isEmpty()) {
            root.problemAt("publish", "There is nothing to publish: 'publish' must say at least among whom.");
        }
        return publications;
    }

    private PublicationOrder publication(YamlBlock block, String name, Optional<Reference> catalogues) {
        String among = block.required("among");
        Optional<String> highlight = block.optional("highlight");
        catalogues.ifPresent(reference -> {
            if (!isGroup(among, reference)) {
                block.problemAt("among", unknownGroup(among, reference));
            }
            highlight
                    .filter(code -> reference.regions().byCode(code).isEmpty())
                    .ifPresent(code -> block.problemAt(
                            "highlight", "Unknown region '" + code + "': regions.csv has no such code."));
            block.nodes("indicators").forEach(item -> checkIndicator(block, item, reference));
        });
        return new PublicationOrder(
                name,
                among,
                period(block),
                highlight,
                block.texts("indicators"),
                new PublicationOrder.Form(profiles(block), languages(block), template(block)));
    }

    private Template template(YamlBlock block) {
        Optional<Path> file = block.optional("template").map(this::path);
        try {
            return file.isEmpty() ? Template.standard() : Template.read(Files.readAllBytes(file.get()));
        } catch (TemplateException e) {
            block.problemAt(
                    "template", "Cannot dress the workbook by '" + file.get() + "': " + e.getMessage() + " " + OFFICE);
        } catch (IOException e) {
            block.problemAt("template", "There is no file '" + file.get() + "' that can be read. " + OFFICE);
        }
        return Template.standard();
    }

    private static Profiles profiles(YamlBlock block) {
        String word = block.optional("profiles").orElse("highlight");
        return switch (word) {
            case "highlight" -> Profiles.HIGHLIGHT;
            case "all" -> Profiles.ALL;
            default -> {
                block.problemAt("profiles", "Unknown choice '" + word + "': it must be highlight or all.");
                yield Profiles.HIGHLIGHT;
            }
        };
    }

    private static List<Language> languages(YamlBlock block) {
        String word = block.optional("language").orElse("zh");
        return switch (word) {
            case "zh" -> List.of(Language.ZH);
            case "en" -> List.of(Language.EN);
            case "both" -> List.of(Language.ZH, Language.EN);
            default -> {
                block.problemAt("language", "Unknown language '" + word + "': it must be zh, en or both.");
                yield List.of(Language.ZH);
            }
        };
    }

    private static Optional<Period> period(YamlBlock block) {
        Optional<String> text = block.optional("period").filter(words -> !words.equals("latest"));
        Optional<Period> period = text.flatMap(Period::tryParse);
        if (text.isPresent() && period.isEmpty()) {
            block.problemAt(
                    "period",
                    "Unknown period '" + text.get() + "': it must be like 2023, 2023-H1, 2023-Q2, 2023-Q1..Q3,"
                            + " 2023-M07, or 'latest'.");
        }
        return period;
    }

    static void checkIndicator(YamlBlock block, Node item, Reference reference) {
        if (item instanceof ScalarNode scalar
                && reference.indicators().byId(scalar.getValue()).isEmpty()) {
            Set<String> ids =
                    reference.indicators().all().stream().map(Indicator::id).collect(Collectors.toSet());
            block.problemAt(
                    item,
                    "Unknown indicator '" + scalar.getValue() + "': not in the catalogue."
                            + Suggestion.tail(scalar.getValue(), ids)
                            + " indicators.csv lists all.");
        }
    }

    /** Returns whether the catalogues know among whom that is: a region's code, a level or the id of a peer group. */
    public static boolean isGroup(String id, Reference reference) {
        return reference.regions().byCode(id).isPresent()
                || reference.peerGroups().byId(id).isPresent()
                || levels().contains(id);
    }

    /** Returns the message for a group that the catalogues do not know, with the id that was meant where one is near. */
    public static String unknownGroup(String id, Reference reference) {
        Set<String> known = new TreeSet<>(levels());
        reference.peerGroups().all().stream().map(PeerGroup::id).forEach(known::add);
        return "Unknown group '" + id + "': neither a region's code nor one of " + known + "."
                + Suggestion.tail(id, known);
    }

    private static Set<String> levels() {
        return Arrays.stream(Level.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Path path(String text) {
        return absolute(Path.of(text));
    }

    private Path absolute(Path path) {
        Path folder = file.getParent();
        return (folder == null ? path : folder.resolve(path)).toAbsolutePath().normalize();
    }

    private static Set<String> keys(String... keys) {
        return new java.util.LinkedHashSet<>(List.of(keys));
    }
}
