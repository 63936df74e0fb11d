package io.duibiao.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.reference.Indicator.Aggregation;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Indicator.Rules;
import io.duibiao.reference.Region.OtherNames;
import io.duibiao.reference.Region.Validity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Loads the catalogues from the CSV files of a folder: {@code regions}, {@code indicators}, {@code units}, {@code peer_groups}. */
public final class ReferenceLoader {
    /** What names a file on every disk and cells in every workbook. */
    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private final Catalogues catalogues;

    ReferenceLoader(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * Returns the catalogues of a folder.
     *
     * @throws ReferenceException if a file is missing or a line of it cannot be used
     */
    public static Reference load(Path folder) {
        return Catalogues.in(folder).load();
    }

    Reference load() {
        Regions regions = checked("regions.csv", ReferenceLoader::region, RegionTree::of);
        return new Reference(
                regions,
                checked("indicators.csv", ReferenceLoader::indicator, Indicators::new),
                checked("units.csv", ReferenceLoader::unit, Units::new),
                new PeerGroups(peerGroups(regions)));
    }

    private <T, C> C checked(String file, Function<NamedCsvRecord, T> line, Function<List<T>, C> catalogue) {
        List<T> entries = read(file, line);
        try {
            return catalogue.apply(entries);
        } catch (IllegalArgumentException e) {
            throw new ReferenceException(path(file), e.getMessage() + ". Change one of them.");
        }
    }

    private <T> List<T> read(String file, Function<NamedCsvRecord, T> line) {
        List<T> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(catalogues.texts().getOrDefault(file, ""))) {
            for (NamedCsvRecord row : csv) {
                try {
                    entries.add(line.apply(row));
                } catch (IllegalArgumentException | NoSuchElementException e) {
                    throw new ReferenceException(
                            path(file), row.getStartingLineNumber(), String.valueOf(e.getMessage()));
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new ReferenceException(path(file), "Cannot read this catalogue: " + e.getMessage());
        }
        return entries;
    }

    private String path(String file) {
        return Path.of(catalogues.folder(), file).toString();
    }

    private static Region region(NamedCsvRecord row) {
        String parent = row.getField("parent");
        String until = row.getField("valid_until");
        String from = row.getField("valid_from");
        return new Region(
                row.getField("code"),
                row.getField("name"),
                constant(Level.class, row, "level"),
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                new Validity(
                        from.isEmpty() ? 0 : Integer.parseInt(from),
                        until.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(until)),
                list(row.getField("successor")),
                new OtherNames(english(row), list(row.getField("aliases"))));
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                id(row.getField("id")),
                new IndicatorNames(row.getField("zh"), row.getField("en"), list(row.getField("aliases"))),
                constant(Theme.class, row, "theme"),
                row.getField("unit"),
                constant(Kind.class, row, "kind"),
                constant(Polarity.class, row, "polarity"),
                new Rules(
                        constant(Aggregation.class, row, "aggregation"),
                        row.getField("weight"),
                        constant(GrowthBasis.class, row, "growth_basis")));
    }

    private static String id(String word) {
        if (!ID.matcher(word).matches()) {
            throw new IllegalArgumentException("Invalid id '" + word
                    + "' (must be letters, digits and '_', no digit first): it names files, and cells of workbooks");
        }
        return word;
    }

    private static Units.Entry unit(NamedCsvRecord row) {
        return new Units.Entry(
                new Unit(row.getField("symbol"), row.getField("base"), new BigDecimal(row.getField("factor"))),
                english(row),
                list(row.getField("aliases")));
    }

    /** Returns the English name of a line; empty where it has none, or the catalogue has no such column. */
    private static Optional<String> english(NamedCsvRecord row) {
        return row.findField("name_en").filter(name -> !name.isBlank());
    }

    private List<PeerGroups.PeerGroup> peerGroups(Regions regions) {
        Map<String, PeerGroups.PeerGroup> groups = new LinkedHashMap<>();
        read("peer_groups.csv", row -> {
            String id = row.getField("group");
            List<String> members =
                    new ArrayList<>(groups.containsKey(id) ? groups.get(id).members() : List.of());
            members.add(known(row.getField("region"), regions));
            return groups.put(
                    id, new PeerGroups.PeerGroup(id, row.getField("name_zh"), row.getField("name_en"), members));
        });
        return List.copyOf(groups.values());
    }

    private static String known(String code, Regions regions) {
        return regions.byCode(code)
                .map(Region::code)
                .orElseThrow(() ->
                        new IllegalArgumentException("Unknown region '" + code + "': regions.csv has no such code"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, NamedCsvRecord row, String column) {
        String word = row.getField(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Unknown " + column + " '" + word + "' (must be one of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ")");
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }
}
