package io.duibiao.job;

import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How file names tell what is inside: {@code 500101-2023-H1-report.txt} after <code>{region}-{period}-{kind}</code> is Wanzhou's
 * report on the first half of 2023. A region is a code or a name.
 */
final class NamePattern {
    private static final Pattern FIELD = Pattern.compile("\\{(region|period|kind)}");

    private final Pattern pattern;
    private final List<String> fields;

    NamePattern(String pattern) {
        StringBuilder regex = new StringBuilder();
        Matcher field = FIELD.matcher(pattern);
        int end = 0;
        while (field.find()) {
            regex.append(Pattern.quote(pattern.substring(end, field.start())));
            regex.append("(?<")
                    .append(field.group(1))
                    .append(">")
                    .append(shape(field.group(1)))
                    .append(")");
            end = field.end();
        }
        this.fields =
                FIELD.matcher(pattern).results().map(found -> found.group(1)).toList();
        this.pattern = Pattern.compile(
                regex.append(Pattern.quote(pattern.substring(end))).toString());
    }

    /** Returns what the name of a file tells; nothing where it does not follow the pattern. */
    Dateline read(String fileName, Regions regions) {
        int dot = fileName.lastIndexOf('.');
        Matcher name = pattern.matcher(dot > 0 ? fileName.substring(0, dot) : fileName);
        if (fields.isEmpty() || !name.matches()) {
            return Dateline.UNKNOWN;
        }
        Optional<Period> period = group(name, "period").flatMap(Period::tryParse);
        Optional<Region> region = group(name, "region").flatMap(word -> region(word, period, regions));
        DocumentKind kind = group(name, "kind").flatMap(Manifest::kind).orElse(DocumentKind.UNKNOWN);
        return new Dateline(region, period, kind, Optional.empty());
    }

    private Optional<String> group(Matcher name, String field) {
        return fields.contains(field) ? Optional.of(name.group(field)) : Optional.empty();
    }

    private static Optional<Region> region(String word, Optional<Period> period, Regions regions) {
        int year = period.map(Period::year).orElse(Regions.CURRENT);
        List<Region> named = regions.named(word, year);
        return regions.byCode(word, year).or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static String shape(String field) {
        return field.equals("period") ? "\\d{4}(?:-[HQM]\\d+(?:\\.\\.[QM]\\d+)?|\\.\\.\\d{4})?" : "[^-]+?";
    }
}
