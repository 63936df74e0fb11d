package io.duibiao.job;

import io.duibiao.job.PublicationOrder.Profiles;
import io.duibiao.period.Period;
import io.duibiao.publish.Language;
import io.duibiao.publish.template.Template;
import io.duibiao.publish.template.TemplateException;
import io.duibiao.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The key {@code publish} of a job specification: what an office sends out of a run. */
final class PublishBlocks {
    static final String KEY = "publish";

    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("name", "among", "period", "highlight", "profiles", "indicators", "language", "template"));

    private static final String OFFICE = "'duibiao init' makes a folder with an office.xlsx to start from.";

    private final UnaryOperator<Path> absolute;
    private final Optional<Reference> catalogues;

    /**
     * Makes the reader.
     *
     * @param absolute makes a path of the specification absolute
     * @param catalogues what regions, groups and indicators are held against; nothing is where they cannot be read
     */
    PublishBlocks(UnaryOperator<Path> absolute, Optional<Reference> catalogues) {
        this.absolute = absolute;
        this.catalogues = catalogues;
    }

    /** Returns the orders of all blocks; whatever does not fit becomes a problem of its block. */
    List<PublicationOrder> orders(YamlBlock root) {
        List<PublicationOrder> publications = new ArrayList<>();
        for (YamlBlock block : root.blocks(KEY, KEYS)) {
            publications.add(order(block, FolderNames.ofPublication(block, publications)));
        }
        if (publications.isEmpty()) {
            root.problemAt(KEY, "There is nothing to publish: 'publish' must say at least among whom.");
        }
        return publications;
    }

    private PublicationOrder order(YamlBlock block, String name) {
        String among = block.required("among");
        Optional<String> highlight = block.optional("highlight");
        catalogues.ifPresent(reference -> {
            CatalogueWords words = new CatalogueWords(reference);
            words.checkGroup(block, "among", among);
            highlight.ifPresent(code -> words.checkRegion(block, "highlight", code));
            words.checkIndicators(block, "indicators");
        });
        return new PublicationOrder(
                name,
                among,
                period(block),
                highlight,
                block.texts("indicators"),
                new PublicationOrder.Form(profiles(block), languages(block), template(block)));
    }

    private static Optional<Period> period(YamlBlock block) {
        Optional<String> text = block.optional("period").filter(words -> !words.equals("latest"));
        Optional<Period> period = text.flatMap(Period::tryParse);
        if (text.isPresent() && period.isEmpty()) {
            block.problemAt(
                    "period",
                    "Unknown period '" + text.get() + "': it must be 'latest', or like " + Period.FORMS + ".");
        }
        return period;
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

    private Template template(YamlBlock block) {
        Optional<Path> file = block.optional("template").map(Path::of).map(absolute);
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
}
