package io.duibiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.duibiao.statement.Bound;
import io.duibiao.statement.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of {@code rounding.md}, and holds the rule against all numbers that may be behind printed ones. */
class RoundedTest {
    private static final Path SPECIFICATION = Path.of("src/test/resources/rounding.md");
    private static final Pattern FIGURE = Pattern.compile("(-?[\\d.]+)(\\D+)");
    private static final Map<String, Unit> AMOUNTS = Map.of(
            "亿元",
            new Unit("亿元", "元", BigDecimal.valueOf(100_000_000)),
            "万元",
            new Unit("万元", "元", BigDecimal.valueOf(10_000)));

    private static final int MOST_DECIMALS = 2;
    private static final List<RoundingMode> WAYS_OF_A_HALF =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);

    @TestFactory
    Stream<DynamicTest> every_line_of_the_specification_holds() throws IOException {
        List<List<String>> lines = Files.readAllLines(SPECIFICATION).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| first"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .toList();
        assertThat(lines).as("lines of " + SPECIFICATION).hasSizeGreaterThan(20);
        return lines.stream()
                .map(line -> dynamicTest(line.get(0) + " and " + line.get(1), () -> {
                    Rounded first = figure(line.get(0));
                    Rounded second = figure(line.get(1));
                    assertThat(List.of(
                                    first.agrees(second), first.differsInDecimalsOnly(second), first.exceeds(second)))
                            .as("agree, decimals only, exceeds")
                            .isEqualTo(line.subList(2, 5).stream()
                                    .map("yes"::equals)
                                    .toList());
                }));
    }

    @Test
    void two_figures_agree_where_one_number_can_be_printed_as_either() {
        Map<Rounded, NavigableSet<BigDecimal>> behind = behind();
        behind.forEach((one, numbers) -> behind.forEach((other, others) -> assertThat(one.agrees(other))
                .as("%s and %s", one.number(), other.number())
                .isEqualTo(!Collections.disjoint(numbers, others))));
    }

    @Test
    void a_figure_exceeds_another_where_all_numbers_behind_it_do() {
        Map<Rounded, NavigableSet<BigDecimal>> behind = behind();
        behind.forEach((one, numbers) -> behind.forEach((other, others) -> assertThat(one.exceeds(other))
                .as("%s and %s", one.number(), other.number())
                .isEqualTo(numbers.first().compareTo(others.last()) > 0)));
    }

    @Test
    void a_figure_allows_the_numbers_behind_it_and_no_others() {
        Map<Rounded, NavigableSet<BigDecimal>> behind = behind();
        behind.forEach((one, numbers) -> thousandths().forEach(number -> assertThat(one.allows(number))
                .as("%s behind %s", number, one.number())
                .isEqualTo(numbers.contains(number))));
    }

    @Test
    void figures_differ_in_decimals_only_where_the_finer_one_can_be_printed_as_the_coarser_one() {
        List<Rounded> figures = List.copyOf(behind().keySet());
        for (Rounded one : figures) {
            for (Rounded other : figures) {
                boolean isCoarser = one.number().scale() <= other.number().scale();
                Rounded coarse = isCoarser ? one : other;
                Rounded fine = isCoarser ? other : one;
                assertThat(one.differsInDecimalsOnly(other))
                        .as("%s and %s", one.number(), other.number())
                        .isEqualTo(
                                prints(fine.number(), coarse.number().scale()).contains(coarse.number()));
            }
        }
    }

    /** Returns all figures from −1 to 1 with up to two decimals, and of each the thousandths that can be printed as it. */
    private static Map<Rounded, NavigableSet<BigDecimal>> behind() {
        Map<BigDecimal, NavigableSet<BigDecimal>> behind = new LinkedHashMap<>();
        thousandths().forEach(number -> {
            for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
                prints(number, decimals).forEach(print -> behind.computeIfAbsent(print, p -> new TreeSet<>())
                        .add(number));
            }
        });
        Map<Rounded, NavigableSet<BigDecimal>> figures = new LinkedHashMap<>();
        behind.forEach((print, numbers) -> {
            if (print.abs().compareTo(BigDecimal.ONE) <= 0) {
                figures.put(Printed.of(new Quantity(print, Unit.PERCENT, Bound.EXACT)), numbers);
            }
        });
        return figures;
    }

    /** Returns more numbers than can be behind the figures from −1 to 1. */
    private static Stream<BigDecimal> thousandths() {
        return IntStream.rangeClosed(-1_600, 1_600).mapToObj(number -> BigDecimal.valueOf(number, 3));
    }

    private static List<BigDecimal> prints(BigDecimal number, int decimals) {
        List<BigDecimal> prints = new ArrayList<>();
        WAYS_OF_A_HALF.forEach(way -> prints.add(number.setScale(decimals, way)));
        return prints;
    }

    private static Rounded figure(String text) {
        Matcher parts = FIGURE.matcher(text);
        assertThat(parts.matches()).as("a figure and its unit: %s", text).isTrue();
        String unit = parts.group(2);
        return Printed.of(new Quantity(
                new BigDecimal(parts.group(1)), AMOUNTS.getOrDefault(unit, Unit.plain(unit)), Bound.EXACT));
    }

    /** A figure in its base unit, as printed. */
    private record Printed(BigDecimal number, String unit, BigDecimal radius) implements Rounded {
        static Rounded of(Quantity quantity) {
            return new Printed(quantity.baseValue(), quantity.unit().base(), quantity.roundingRadius());
        }
    }
}
