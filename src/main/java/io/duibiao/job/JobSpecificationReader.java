package io.duibiao.job;

import io.duibiao.document.limit.Limits;
import io.duibiao.export.ExportOrder;
import io.duibiao.job.JobSpecification.Folders;
import io.duibiao.job.telling.TellingOrders;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a job specification and checks it against the catalogues; every problem names file, line and column. */
public final class JobSpecificationReader {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "name",
            "reference",
            "corrections",
            "ambiguous",
            "lake",
            "output",
            InputBlocks.KEY,
            PublishBlocks.KEY,
            ExportBlocks.KEY,
            LimitsBlock.KEY,
            TellingBlock.KEY));
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
        Stream<Path> inputs = inputs(root).stream().map(Input::files);
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
        List<Input> inputs = inputs(root);
        if (inputs.isEmpty()) {
            root.problemAt(
                    InputBlocks.KEY, "There is nothing to read: 'inputs' must name at least one folder or file.");
        }
        String name = FolderNames.of(root);
        Optional<Catalogues> files = catalogues(root, catalogueFolder);
        Optional<Reference> catalogues = files.flatMap(read -> reference(root, read));
        CorrectionFile corrections = corrections(root, catalogues);
        Ambiguity ambiguity = ambiguity(root);
        Limits limits = LimitsBlock.read(root);
        List<PublicationOrder> publications = new PublishBlocks(this::absolute, catalogues).orders(root);
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

    private List<Input> inputs(YamlBlock root) {
        return new InputBlocks(this::absolute).inputs(root);
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

    private List<ExportOrder> exports(YamlBlock root, Reference reference, List<PublicationOrder> publications) {
        String group =
                publications.stream().findFirst().map(PublicationOrder::among).orElse("");
        return new ExportBlocks(path("."), reference, group).orders(root);
    }

    private Path path(String text) {
        return absolute(Path.of(text));
    }

    private Path absolute(Path path) {
        Path folder = file.getParent();
        return (folder == null ? path : folder.resolve(path)).toAbsolutePath().normalize();
    }
}
