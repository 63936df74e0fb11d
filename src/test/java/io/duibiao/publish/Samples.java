package io.duibiao.publish;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.document.Reason;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.IndicatorNames;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Level;
import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.reference.Theme;
import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publications to try the rooms on: Chongqing's districts with their real figures of 2018 to 2022 and 2007, and any number of
 * made-up cities.
 */
public final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/publish");
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private static final List<String> INDUSTRIES = List.of("gdp_primary", "gdp_secondary", "gdp_tertiary");

    private Samples() {}

    /** Returns the districts' figures, 2018 in front and Wanzhou set off. */
    public static Publication chongqing() {
        return chongqing(new Focus("500000", Period.year(2018), Optional.of("500101")));
    }

    /** Returns the districts' figures with another focus. */
    public static Publication chongqing(Focus focus) {
        List<SampleFigure> figures = read("figures.csv", Samples::figure);
        return publication(focus, figures);
    }

    /** Returns six districts' figures of 2018, small enough to be read as a whole. */
    public static Publication sixDistricts() {
        List<String> six = List.of("500101", "500102", "500103", "500112", "500240", "500235");
        List<SampleFigure> figures = read("figures.csv", Samples::figure).stream()
                .filter(f -> f.indicator().equals("gdp"))
                .filter(f -> six.contains(f.region()) || f.region().endsWith("0000"))
                .toList();
        return publication(new Focus("500000", Period.year(2018), Optional.of("500101")), figures, six);
    }

    /** Returns made-up figures: up to 38 districts and five indicators over three years, with gaps, ties and outliers. */
    public static Publication madeUp(long seed) {
        Random random = new Random(seed);
        List<SampleFigure> figures = new ArrayList<>();
        double present = 0.15 + 0.85 * random.nextDouble();
        double spread = Math.pow(10, random.nextInt(4) - 1);
        for (int year = 2021; year <= 2023; year++) {
            for (String indicator : new TreeSet<>(units().keySet())) {
                for (String region : codes()) {
                    if (random.nextDouble() < present || region.equals("500101")) {
                        figures.add(madeUp(region, indicator, Period.year(year), random, spread));
                    }
                }
            }
        }
        Optional<String> subject = random.nextBoolean() ? Optional.of("500101") : Optional.empty();
        return publication(new Focus("500000", Period.year(2023), subject), figures);
    }

    /** Returns made-up value added of the three industries: six districts and their city, one of them without a part. */
    public static Publication industries(long seed) {
        Random random = new Random(seed);
        List<String> members = List.of("500101", "500102", "500103", "500112", "500240", "500235");
        List<SampleFigure> figures = new ArrayList<>();
        for (String part : INDUSTRIES) {
            for (String region : List.of("500000", "500101", "500102", "500103", "500112", "500240", "500235")) {
                if (!(region.equals("500103") && part.equals("gdp_primary"))) {
                    figures.add(madeUp(region, part, Period.year(2023), random, 1));
                }
            }
        }
        return publication(new Focus("500000", Period.year(2023), Optional.of("500101")), figures, members);
    }

    /** Returns made-up figures of the gross product of a region and its children over three years, the first child set off. */
    public static Publication madeUpOf(String parent, Reference reference) {
        List<String> members = reference.regions().children(parent, 2023).stream()
                .map(Region::code)
                .toList();
        Random random = new Random(7);
        List<SampleFigure> figures = new ArrayList<>();
        for (int year = 2021; year <= 2023; year++) {
            for (String region : Stream.concat(Stream.of(Region.NATION, parent), members.stream())
                    .toList()) {
                figures.add(madeUp(region, "gdp", Period.year(year), random, 1));
            }
        }
        Publication sample = sixDistricts();
        return new Publication(
                Language.ZH,
                new Focus(parent, Period.year(2023), Optional.of(members.get(0))),
                reference,
                new SampleResults(parent, members, Map.of("gdp", YI), figures).benchmarks(),
                List.of(),
                List.of(),
                sample.run());
    }

    /** Returns a publication in which one member lies in another city, which grew by 9.9 %, in all periods and indicators. */
    public static Publication inAnotherCity(Publication publication, String region) {
        Datum growth = Datum.of(new BigDecimal("9.9"), "%", new BigDecimal("0.05"));
        Average other = new Average(growth, Basis.PUBLISHED, 1, Datum.of(BigDecimal.ONE, "个百分点", BigDecimal.ZERO));
        return changed(publication, row -> row.cell().region().equals(region) ? heldAgainst(row, other) : row);
    }

    /** Returns a publication in which a region has a name that another one has too. */
    public static Publication namesake(Publication publication, String code, String name) {
        Reference reference = publication.reference();
        List<Region> regions = reference.regions().all().stream()
                .map(region -> region.code().equals(code) ? called(region, name) : region)
                .toList();
        return new Publication(
                publication.language(),
                publication.focus(),
                new Reference(new Regions(regions), reference.indicators(), reference.units(), reference.peerGroups()),
                publication.benchmarks(),
                publication.findings(),
                publication.rejects(),
                publication.run());
    }

    private static Region called(Region region, String name) {
        return new Region(
                region.code(),
                name,
                region.level(),
                region.parent(),
                region.validity(),
                region.successors(),
                Region.OtherNames.NONE);
    }

    /** Returns a publication in which an indicator grows in percentage points, as one does that is a percentage itself. */
    public static Publication grownInPoints(Publication publication, String indicator) {
        return changed(publication, row -> row.cell().indicator().equals(indicator) ? grownInPoints(row) : row);
    }

    private static Publication changed(Publication publication, UnaryOperator<Benchmark> change) {
        return new Publication(
                publication.language(),
                publication.focus(),
                publication.reference(),
                publication.benchmarks().stream().map(change).toList(),
                publication.findings(),
                publication.rejects(),
                publication.run());
    }

    private static Benchmark grownInPoints(Benchmark row) {
        Growth growth = row.growth();
        return new Benchmark(
                row.cell(),
                new Figures(
                        row.level(),
                        new Growth(inPoints(growth.reported()), inPoints(growth.computed()), inPoints(growth.used())),
                        new Against(row.city().level(), inPoints(row.city().growth())),
                        new Against(row.nation().level(), inPoints(row.nation().growth())),
                        row.origin()),
                row.standings());
    }

    private static Average inPoints(Average average) {
        return new Average(inPoints(average.value()), average.basis(), average.witnesses(), average.gap());
    }

    private static Datum inPoints(Datum datum) {
        return new Datum(datum.value(), Unit.POINTS.symbol(), datum.radius(), datum.absence());
    }

    private static Benchmark heldAgainst(Benchmark row, Average growth) {
        return new Benchmark(
                row.cell(),
                new Figures(
                        row.level(), row.growth(), new Against(row.city().level(), growth), row.nation(), row.origin()),
                row.standings());
    }

    private static SampleFigure madeUp(String region, String indicator, Period period, Random random, double spread) {
        BigDecimal level = BigDecimal.valueOf(Math.round(Math.exp(4 + 3 * random.nextDouble()) * 100), 2);
        BigDecimal growth = BigDecimal.valueOf(Math.round((random.nextGaussian() * spread + 5) * 10), 1);
        return new SampleFigure(region, indicator, period, Optional.of(level), Optional.of(growth), "虚构数据，仅作测试");
    }

    private static Publication publication(Focus focus, List<SampleFigure> figures) {
        return publication(
                focus,
                figures,
                codes().stream().filter(code -> !code.endsWith("0000")).toList());
    }

    private static Publication publication(Focus focus, List<SampleFigure> figures, List<String> members) {
        Map<String, BigDecimal> factors =
                units().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> factor(e.getValue())));
        INDUSTRIES.forEach(part -> factors.put(part, YI));
        return new Publication(
                Language.ZH,
                focus,
                reference(),
                new SampleResults("500000", members, factors, figures).benchmarks(),
                List.of(new Finding(
                        "GROWTH_DIFFERS",
                        Finding.Severity.WARNING,
                        "500112",
                        "gdp",
                        Period.year(2018),
                        "公布增速-2.8%，按两年总量计算为2.1%，相差4.9个百分点，超出舍入范围",
                        List.of("2018年各区县地区生产总值"))),
                List.of(new RejectCount(Reason.UNKNOWN_UNIT, 3), new RejectCount(Reason.NOT_A_NUMBER, 12)),
                new RunFacts("20261125-0214", LocalDate.of(2026, 11, 25), "Duibiao 0.1.0"));
    }

    private static SampleFigure figure(NamedCsvRecord row) {
        return new SampleFigure(
                row.getField("region"),
                row.getField("indicator"),
                Period.parse(row.getField("period")),
                number(row.getField("level")),
                number(row.getField("growth")),
                row.getField("source"));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static BigDecimal factor(String unit) {
        return unit.equals("亿元") ? YI : WAN;
    }

    private static Map<String, String> units() {
        return Map.of(
                "gdp", "亿元",
                "budget_revenue", "万元",
                "value_added_tax", "万元",
                "business_tax", "万元",
                "corporate_income_tax", "万元",
                "registered_population", "万人");
    }

    private static List<String> codes() {
        return read("regions.csv", row -> row.getField("code"));
    }

    /** Returns the catalogues of the sample. */
    public static Reference reference() {
        return new Reference(
                new Regions(read("regions.csv", Samples::region)),
                new Indicators(List.of(
                        indicator("gdp", "地区生产总值", "Gross regional product"),
                        indicator("budget_revenue", "一般公共预算收入", "General public budget revenue"),
                        indicator("value_added_tax", "增值税", "Value added tax"),
                        indicator("business_tax", "营业税", "Business tax"),
                        indicator("corporate_income_tax", "企业所得税", "Corporate income tax"),
                        indicator("registered_population", "户籍人口", "Registered population"),
                        indicator("gdp_primary", "第一产业增加值", "Value added of primary industry"),
                        indicator("gdp_secondary", "第二产业增加值", "Value added of secondary industry"),
                        indicator("gdp_tertiary", "第三产业增加值", "Value added of tertiary industry"))),
                new Units(List.of(
                        entry("元", "yuan"),
                        entry("人", "persons"),
                        entry("%", "%"),
                        entry("个百分点", "percentage points"))),
                new PeerGroups(List.of()));
    }

    private static Units.Entry entry(String symbol, String english) {
        return new Units.Entry(Unit.plain(symbol), Optional.of(english), List.of());
    }

    private static Indicator indicator(String id, String zh, String en) {
        return new Indicator(
                id,
                new IndicatorNames(zh, en, List.of()),
                Theme.GENERAL,
                units().getOrDefault(id, "亿元"),
                Indicator.Kind.FLOW,
                Indicator.Polarity.HIGHER,
                new Indicator.Rules(Indicator.Aggregation.SUM, "", Indicator.GrowthBasis.NOMINAL));
    }

    private static Region region(NamedCsvRecord row) {
        String code = row.getField("code");
        String alias = row.getField("alias");
        boolean nation = code.equals(Region.NATION);
        boolean city = code.equals("500000");
        return new Region(
                code,
                row.getField("name"),
                nation ? Level.NATION : city ? Level.PROVINCE : Level.COUNTY,
                nation ? Optional.empty() : Optional.of(city ? Region.NATION : "500000"),
                new Region.Validity(0, Integer.MAX_VALUE),
                List.of(),
                new Region.OtherNames(
                        Optional.of(row.getField("name_en")), alias.isEmpty() ? List.of() : List.of(alias)));
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> line) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return csv.stream().map(line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
