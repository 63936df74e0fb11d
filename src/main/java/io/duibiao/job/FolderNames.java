package io.duibiao.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a job gives to itself and to its publications: each is a folder, and no two write into the same one. */
final class FolderNames {
    private static final String KEY = "name";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][^/\\\\:*?\"<>|#%\\p{Cntrl}]*");

    /** What the first publication writes into the run's folder itself, and the run beside it. */
    private static final Set<String> TAKEN = Set.of(
            "brief.docx",
            "brief.html",
            "charts",
            "index.html",
            "indicators",
            "profiles",
            "regions",
            "run.json",
            "tables",
            "workbook.xlsx");

    private FolderNames() {}

    /** Returns the name of a block; one that can be no folder's is a problem of it. */
    static String of(YamlBlock block) {
        String name = block.required(KEY);
        if (block.has(KEY) && !NAME.matcher(name).matches()) {
            block.problemAt(
                    KEY,
                    "Cannot name a folder '" + name
                            + "': begin with a letter or a digit, and write none of / \\ : * ? \" < > | # %.");
        }
        return name;
    }

    /**
     * Returns the name of a publication's block; empty for the first one. One that another publication writes to is a problem of the
     * block.
     *
     * @param before the publications before it
     */
    static String ofPublication(YamlBlock block, List<PublicationOrder> before) {
        if (before.isEmpty()) {
            if (block.has(KEY)) {
                block.problemAt(KEY, "The first publication stands in the run's folder itself: leave its 'name' out.");
            }
            return "";
        }
        String name = of(block);
        if (isTaken(name, before.get(0))) {
            block.problemAt(
                    KEY,
                    "Cannot name a publication '" + name
                            + "': the first one writes there. Choose another name, such as '" + name + "-2'.");
        } else if (!name.isEmpty()
                && before.stream().map(PublicationOrder::name).anyMatch(name::equalsIgnoreCase)) {
            block.problemAt(KEY, "Two publications are called '" + name + "'. Choose another name for one of them.");
        }
        return name;
    }

    private static boolean isTaken(String name, PublicationOrder first) {
        return TAKEN.contains(name.toLowerCase(Locale.ROOT))
                || first.languages().stream()
                        .anyMatch(language -> first.folder(language).equalsIgnoreCase(name + "/"));
    }
}
