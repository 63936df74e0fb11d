package io.duibiao.schema;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.schema.StoredDocument.Heading;
import io.duibiao.statement.Bound;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Records as they come, each field drawn from what it may hold, borders included; the same for the same seed. */
public final class Samples {
    private static final List<String> PERIODS =
            List.of("2023", "2023-H1", "2022-Q1..Q3", "2021-M07", "2020-M01..M07", "2021..2025");
    private static final List<String> TEXTS = List.of("", "万州区", "a'b", "line\nline", "100%", "𠮷野家", "`x`", "~新开楼盘");
    private static final List<String> NUMBERS = List.of(
            "0", "6", "-3.2", "0.000001", "55050000000", "999999999999999999.999999", "-999999999999999999.999999");

    private final Random random;

    /** Makes the samples of a seed. */
    public Samples(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return any(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private String text() {
        return any(TEXTS);
    }

    private String region() {
        return Integer.toString(110000 + random.nextInt(500000));
    }

    private Period period() {
        return Period.parse(any(PERIODS)).plusYears(random.nextInt(5));
    }

    private BigDecimal number() {
        BigDecimal drawn = new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(7));
        return Decimals.shortest(
                random.nextInt(3) == 0 || !Decimals.fits(drawn) ? new BigDecimal(any(NUMBERS)) : drawn);
    }

    private BigDecimal radius() {
        return Decimals.shortest(new BigDecimal(any(List.of("0", "0.05", "0.5", "5000000", "0.000001"))));
    }

    private LocalDate day() {
        return LocalDate.of(1949, 10, 1).plusDays(random.nextInt(40_000));
    }

    private Place place() {
        int start = random.nextInt(1000);
        return random.nextBoolean()
                ? new Place.Span(start, start + random.nextInt(9))
                : new Place.Cell(any(List.of("Sheet1", "表 1!2", "a..b")), start, random.nextInt(2000));
    }

    private String id() {
        return String.format("%064x", new BigInteger(256, random));
    }

    /** Returns an observation. */
    public Observation observation() {
        Measure measure = any(List.of(Measure.LEVEL, Measure.YOY, Measure.GAP_CITY, Measure.TARGET));
        return new Observation(
                new Key(region(), any(List.of("gdp", "retail", "~新开楼盘")), period(), measure, text()),
                new Figure(number(), text(), any(Bound.class), radius()),
                new Source(id(), text(), place(), text(), text(), maybe(this::day)),
                any(Observation.Status.class));
    }

    /** Returns a document. */
    public StoredDocument document() {
        Heading heading =
                new Heading(maybe(this::region), maybe(this::period), any(DocumentKind.class), maybe(this::day));
        return new StoredDocument(id(), text(), maybe(() -> any(Format.class)), heading, text(), text());
    }

    /** Returns a reject. */
    public StoredReject reject() {
        return new StoredReject(new Reject(text(), maybe(this::place), any(Reason.class), text()), id(), text());
    }

    /** Returns something kept, in force or withdrawn. */
    public <T> Kept<T> kept(T what) {
        return new Kept<>(what, text(), maybe(this::text));
    }

    /** Returns a run. */
    public RunRow run() {
        Instant started = Instant.ofEpochSecond(random.nextInt(), 1000L * random.nextInt(1_000_000));
        return new RunRow(
                text(),
                text(),
                started,
                started.plusSeconds(random.nextInt(9000)),
                any(RunRow.Outcome.class),
                "{}",
                text());
    }

    /** Returns a finding. */
    public Finding finding() {
        List<String> documents = List.of(text(), text()).subList(0, random.nextInt(3));
        return new Finding(
                "CONFLICTING_VALUES", any(Finding.Severity.class), region(), "gdp", period(), text(), documents);
    }

    private Datum datum() {
        return random.nextBoolean() ? Datum.of(number(), text(), radius()) : Datum.absent(any(Absence.class), text());
    }

    private Average average() {
        return new Average(datum(), any(Basis.class), random.nextInt(40), datum());
    }

    private Standing standing() {
        int rank = 1 + random.nextInt(38);
        int low = 1 + random.nextInt(rank);
        int high = rank + random.nextInt(39 - rank);
        OptionalInt change = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(20) - 10);
        return new Standing(rank, low, high, 38, random.nextInt(3), change);
    }

    /** Returns a benchmark. */
    public Benchmark benchmark() {
        return new Benchmark(
                new Cell(region(), "gdp", period(), any(List.of("500000", "county", "cq-northeast"))),
                new Figures(
                        datum(),
                        new Growth(datum(), datum(), datum()),
                        new Against(average(), average()),
                        new Against(average(), average()),
                        new Origin(id(), text(), place().label(), text(), maybe(this::day))),
                new Standings(maybe(this::standing), maybe(this::standing)));
    }

    private Distribution distribution() {
        String unit = text();
        List<Datum> quartiles = Stream.generate(this::number)
                .limit(3)
                .sorted()
                .map(value -> Datum.of(value, unit, BigDecimal.ZERO))
                .toList();
        return new Distribution(
                1 + random.nextInt(38), Datum.of(number(), unit, BigDecimal.ZERO), quartiles, List.of(region()));
    }

    /** Returns averages. */
    public Averages averages() {
        return new Averages(
                new Averages.Scope(region(), "gdp", period(), any(By.class)),
                datum(),
                new Averages.Implied(
                        datum(),
                        random.nextInt(40),
                        radius(),
                        Stream.generate(this::region).limit(random.nextInt(4)).toList()),
                new Averages.Computed(datum(), random.nextInt(40)),
                maybe(this::distribution));
    }
}
