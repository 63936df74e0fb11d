package io.duibiao.bench;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.period.Period;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RunFacts;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** A publication of seeded figures, every cell with level, growth, gaps, places and a sentence. */
final class ManyFigures {
    static final int MEMBERS = 38;
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private final Random random = new Random(MEMBERS);
    private final int indicators;
    private final int years;

    ManyFigures(int indicators, int years) {
        this.indicators = indicators;
        this.years = years;
    }

    /** Returns the publication of all of them. */
    Publication publication() {
        List<Benchmark> benchmarks = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            for (int year = 0; year < years; year++) {
                lineup("indicator_" + i, Period.year(2003 + year), benchmarks);
            }
        }
        return new Publication(
                Language.ZH,
                new Focus("500000", Period.year(2002 + years), Optional.of("500101")),
                reference(),
                benchmarks,
                List.of(),
                List.of(),
                new RunFacts("bench", LocalDate.of(2026, 1, 1), "Duibiao"));
    }

    private void lineup(String indicator, Period period, List<Benchmark> benchmarks) {
        Datum city = growth();
        Datum nation = growth();
        for (int member = 0; member < MEMBERS; member++) {
            Datum own = growth();
            benchmarks.add(new Benchmark(
                    new Cell(code(member), indicator, period, "500000"),
                    new Figures(
                            level(),
                            new Growth(own, Datum.absent(Absence.BASE_MISSING, "%"), own),
                            against(city, own),
                            against(nation, own),
                            new Origin(
                                    "sha256",
                                    "report-" + member + ".docx",
                                    "65..70",
                                    "全年实现第" + member + "项" + random.nextInt(1000) + "亿元，同比增长"
                                            + own.value().orElseThrow() + "%",
                                    Optional.of(LocalDate.of(2026, 1, 1)))),
                    new Standings(Optional.of(standing(member)), Optional.of(standing(MEMBERS - 1 - member)))));
        }
    }

    private Datum level() {
        return Datum.of(BigDecimal.valueOf(random.nextInt(100_000), 2).multiply(YI), "元", BigDecimal.valueOf(500_000));
    }

    private Datum growth() {
        return Datum.of(BigDecimal.valueOf(random.nextInt(300) - 100, 1), "%", new BigDecimal("0.05"));
    }

    private static Against against(Datum growth, Datum own) {
        BigDecimal gap = own.value().orElseThrow().subtract(growth.value().orElseThrow());
        Datum none = Datum.absent(Absence.NOT_APPLICABLE, "元");
        return new Against(
                new Average(none, Basis.NONE, 0, none),
                new Average(growth, Basis.PUBLISHED, 1, Datum.of(gap, "个百分点", new BigDecimal("0.1"))));
    }

    private static Standing standing(int place) {
        return new Standing(place + 1, place + 1, place + 1, MEMBERS, 0, OptionalInt.of(0));
    }

    private static String code(int member) {
        return String.valueOf(500_101 + member);
    }

    private Reference reference() {
        Theme[] themes = Theme.values();
        List<Indicator> known = IntStream.range(0, indicators)
                .mapToObj(i -> new Indicator(
                        "indicator_" + i,
                        new IndicatorNames("第" + i + "项指标", "Indicator " + i, List.of()),
                        themes[i * themes.length / indicators],
                        "亿元",
                        Indicator.Kind.FLOW,
                        Indicator.Polarity.HIGHER,
                        new Indicator.Rules(Indicator.Aggregation.SUM, "", Indicator.GrowthBasis.NOMINAL)))
                .toList();
        List<Region> regions = new ArrayList<>(List.of(region("500000", Level.PROVINCE, Optional.empty())));
        IntStream.range(0, MEMBERS)
                .mapToObj(member -> region(code(member), Level.COUNTY, Optional.of("500000")))
                .forEach(regions::add);
        Units units = new Units(List.of(
                new Units.Entry(Unit.plain("元"), Optional.empty(), List.of()),
                new Units.Entry(Unit.plain("%"), Optional.empty(), List.of())));
        return new Reference(new Regions(regions), new Indicators(known), units, new PeerGroups(List.of()));
    }

    private static Region region(String code, Level level, Optional<String> parent) {
        return new Region(
                code,
                "地区" + code,
                level,
                parent,
                new Region.Validity(0, Integer.MAX_VALUE),
                List.of(),
                Region.OtherNames.NONE);
    }
}
