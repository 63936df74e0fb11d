package io.duibiao.prove;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of the published tables, cell by cell: each number is that very datum of gold, each place in a ranking follows from the
 * figures of the ranking, and each cell without a number has its reason.
 */
final class PublishedRows {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    private final Map<Cell, Benchmark> gold;
    private final List<NamedCsvRecord> rankings;
    private final List<NamedCsvRecord> growth;
    private final List<NamedCsvRecord> missing;
    private final List<NamedCsvRecord> findings;
    private final List<String> wrong = new ArrayList<>();

    private PublishedRows(LakeReader lake, Map<String, byte[]> published) {
        this.gold = lake.benchmarks(Filter.all()).stream()
                .collect(Collectors.toMap(Benchmark::cell, Function.identity(), (one, same) -> one));
        this.rankings = rows(published, "rankings");
        this.growth = rows(published, "growth");
        this.missing = rows(published, "missing");
        this.findings = rows(published, "findings");
    }

    private static List<NamedCsvRecord> rows(Map<String, byte[]> published, String table) {
        String text = new String(published.get("tables/" + table + ".csv"), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    /** Returns the cells that do not follow from the lake, or that are empty without a reason. */
    static List<String> wrong(LakeReader lake, Map<String, byte[]> published) {
        PublishedRows rows = new PublishedRows(lake, published);
        rows.rankings.forEach(rows::ranked);
        rows.growth.forEach(rows::grown);
        rows.missing.forEach(rows::missed);
        rows.membersOfEachRanking();
        return rows.wrong;
    }

    private void ranked(NamedCsvRecord row) {
        Benchmark member = gold(row, row.getField("group"));
        shown(row, "value", member.level());
        shown(row, "growth", member.growth().used());
        average(row, "city", member.city());
        average(row, "nation", member.nation());
        reasoned(row, "value", "level");
        reasoned(row, "growth", "growth");
        places(row);
    }

    private void average(NamedCsvRecord row, String whose, Against against) {
        Average average = isByLevel(row) ? against.level() : against.growth();
        shown(row, whose + "_average", average.value());
        shown(row, "gap_" + whose, average.gap());
        check(
                row,
                whose + "_basis",
                row.getField(whose + "_basis").isEmpty()
                        == row.getField(whose + "_average").isEmpty());
    }

    private void grown(NamedCsvRecord row) {
        Benchmark member = gold.values().stream()
                .filter(candidate -> isAbout(row, candidate.cell()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("growth.csv: no row of gold for " + row));
        shown(row, "value", member.level());
        shown(row, "growth_reported", member.growth().reported());
        shown(row, "growth_computed", member.growth().computed());
        shown(row, "growth", member.growth().used());
        reasoned(row, "value", "level");
        check(
                row,
                "absence",
                row.getField("absence")
                        .equals(member.growth().used().absence().map(Enum::name).orElse("")));
        check(row, "source", row.getField("source").equals(member.origin().document()));
        check(row, "place", row.getField("place").equals(member.origin().place()));
    }

    private void missed(NamedCsvRecord row) {
        Benchmark member = gold(row, row.getField("group"));
        check(
                row,
                "absence",
                row.getField("absence")
                        .equals(datum(row, member).absence().map(Enum::name).orElse("")));
        check(row, "absence_name", !row.getField("absence_name").isBlank());
    }

    /** A number is the datum, rounded to the decimals that it is shown with; there is one where the datum is there. */
    private void shown(NamedCsvRecord row, String column, Datum datum) {
        String shown = row.getField(column);
        boolean isSo = datum.value()
                .map(value -> !shown.isEmpty() && isRounded(value, new BigDecimal(shown)))
                .orElse(shown.isEmpty());
        check(row, column, isSo);
    }

    /** Amounts are kept in 元 and shown in 亿元. */
    private static boolean isRounded(BigDecimal kept, BigDecimal shown) {
        return Stream.of(0, 4, 8)
                .anyMatch(step -> kept.movePointLeft(step)
                                .setScale(shown.scale(), RoundingMode.HALF_UP)
                                .compareTo(shown)
                        == 0);
    }

    private void reasoned(NamedCsvRecord row, String column, String measure) {
        boolean hasReason = missing.stream()
                .anyMatch(other -> other.getField("measure").equals(measure)
                        && other.getField("region").equals(row.getField("region"))
                        && isSame(other, row, "indicator", "period"));
        check(row, column, row.getField(column).isEmpty() == hasReason);
    }

    private void places(NamedCsvRecord row) {
        List<Datum> all = rankings.stream()
                .filter(other -> isSame(other, row, "indicator", "period", "group", "measure"))
                .map(other -> datum(other, gold(other, other.getField("group"))))
                .toList();
        Datum own = datum(row, gold(row, row.getField("group")));
        check(row, "of", number(row, "of") == all.size());
        check(
                row,
                "rank",
                number(row, "rank") == 1 + count(all, other -> value(other).compareTo(value(own)) > 0));
        check(row, "rank_low", number(row, "rank_low") == 1 + count(all, other -> isSurelyAbove(other, own)));
        check(
                row,
                "rank_high",
                number(row, "rank_high") == all.size() - count(all, other -> isSurelyAbove(own, other)));
        check(row, "rank_change", row.getField("rank_change").equals(change(row)));
    }

    private static long count(List<Datum> all, Predicate<Datum> which) {
        return all.stream().filter(which).count();
    }

    private static boolean isSurelyAbove(Datum one, Datum other) {
        return value(one).subtract(one.radius()).compareTo(value(other).add(other.radius())) > 0;
    }

    /** The place a year before minus the place now; nothing where there was none, or one by growth of the other kind. */
    private String change(NamedCsvRecord row) {
        String before = Period.parse(row.getField("period")).previousYear().toString();
        return rankings.stream()
                .filter(other -> other.getField("period").equals(before)
                        && isSame(other, row, "indicator", "group", "measure", "region")
                        && (isByLevel(row) || isReportedReal(other) == isReportedReal(row)))
                .map(other -> Long.toString(number(other, "rank") - number(row, "rank")))
                .findFirst()
                .orElse("");
    }

    /** Growth at comparable prices, which nobody computes from levels. */
    private boolean isReportedReal(NamedCsvRecord row) {
        Indicator indicator =
                REFERENCE.indicators().byId(row.getField("indicator")).orElseThrow();
        return Nature.of(indicator, REFERENCE.units()).isRealGrowth()
                && gold(row, row.getField("group")).growth().reported().isPresent();
    }

    /** Whoever belongs to a group is ranked, or missing with a reason; never both. */
    private void membersOfEachRanking() {
        Map<String, List<String>> told = new TreeMap<>();
        Stream.concat(rankings.stream(), missing.stream())
                .forEach(row -> told.computeIfAbsent(ranking(row), ranking -> new ArrayList<>())
                        .add(row.getField("region")));
        told.forEach((ranking, regions) -> {
            List<String> untold = members(ranking)
                    .filter(cell -> regions.stream().noneMatch(cell.region()::equals) && !isFoundIncomparable(cell))
                    .map(Cell::region)
                    .toList();
            if (!untold.isEmpty() || regions.stream().distinct().count() != regions.size()) {
                wrong.add("members of " + ranking + " told are " + regions + ", untold are " + untold);
            }
        });
    }

    private static String ranking(NamedCsvRecord row) {
        return String.join(
                " ", row.getField("indicator"), row.getField("period"), row.getField("group"), row.getField("measure"));
    }

    private Stream<Cell> members(String ranking) {
        return gold.keySet().stream()
                .filter(cell -> ranking.startsWith(cell.indicator() + " " + cell.period() + " " + cell.group() + " "));
    }

    /** Growth at current prices is not ranked among growth at comparable prices; the findings say so, and whose it is. */
    private boolean isFoundIncomparable(Cell cell) {
        return growth.stream().filter(row -> isAbout(row, cell)).anyMatch(row -> findings.stream()
                .anyMatch(finding -> finding.getField("code").equals("MIXED_GROWTH")
                        && finding.getField("region").equals(cell.group())
                        && isSame(finding, row, "indicator", "period")
                        && finding.getField("message").contains(row.getField("region_name"))));
    }

    private Benchmark gold(NamedCsvRecord row, String group) {
        Cell cell = new Cell(
                row.getField("region"), row.getField("indicator"), Period.parse(row.getField("period")), group);
        Benchmark member = gold.get(cell);
        if (member == null) {
            throw new AssertionError("no row of gold for " + row);
        }
        return member;
    }

    private static boolean isAbout(NamedCsvRecord row, Cell cell) {
        return cell.region().equals(row.getField("region"))
                && cell.indicator().equals(row.getField("indicator"))
                && cell.period().toString().equals(row.getField("period"));
    }

    private static Datum datum(NamedCsvRecord row, Benchmark member) {
        return isByLevel(row) ? member.level() : member.growth().used();
    }

    private static boolean isByLevel(NamedCsvRecord row) {
        return row.getField("measure").equals("level");
    }

    private static BigDecimal value(Datum datum) {
        return datum.value().orElseThrow();
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    private static boolean isSame(NamedCsvRecord one, NamedCsvRecord other, String... columns) {
        return Stream.of(columns).allMatch(column -> one.getField(column).equals(other.getField(column)));
    }

    private void check(NamedCsvRecord row, String column, boolean isSo) {
        if (!isSo) {
            wrong.add(column + " of " + row.getFields());
        }
    }
}
