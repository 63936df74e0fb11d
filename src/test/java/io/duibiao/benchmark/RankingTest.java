package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @Test
    void ties_share_the_better_rank_and_leave_a_gap() {
        assertThat(ranks(Ranking.of(published("9.1", "8.0", "8.0", "3.2"), true)))
                .containsExactly("1 (1-1)", "2 (2-3)", "2 (2-3)", "4 (4-4)");
    }

    @Test
    void the_smallest_comes_first_where_less_is_better() {
        assertThat(ranks(Ranking.of(published("5.5", "4.9", "6.1"), false)))
                .containsExactly("2 (2-2)", "1 (1-1)", "3 (3-3)");
    }

    @Test
    void six_percent_without_a_decimal_cannot_be_separated_from_its_neighbours() {
        assertThat(ranks(Ranking.of(published("6", "6.3", "5.6", "6.8"), true)))
                .containsExactly("3 (2-4)", "2 (2-3)", "4 (3-4)", "1 (1-1)");
    }

    @Test
    void figures_next_to_one_another_are_separated_by_their_last_decimal() {
        assertThat(ranks(Ranking.of(published("6.1", "6.0", "-0.1", "0.0"), true)))
                .containsExactly("1 (1-1)", "2 (2-2)", "4 (4-4)", "3 (3-3)");
    }

    @Test
    void exact_figures_have_no_range() {
        Datum exact = Datum.of(BigDecimal.TEN, "家", BigDecimal.ZERO);
        assertThat(ranks(Ranking.of(List.of(exact, exact), true))).containsExactly("1 (1-1)", "1 (1-1)");
    }

    @Test
    void figures_too_large_for_integers_keep_their_order() {
        assertThat(ranks(Ranking.of(
                        published("123456789012345678901234567890.1", "123456789012345678901234567890.2", "0.000001"),
                        true)))
                .containsExactly("2 (2-2)", "1 (1-1)", "3 (3-3)");
    }

    @Test
    void borders_of_amounts_in_trillions_may_overlap_by_less_than_a_step_between_figures() {
        List<Datum> data = List.of(trillions("3.1"), trillions("3.0"), trillions("2.0"));

        Ranking ranking = Ranking.of(data, true);

        assertThat(ranks(ranking)).containsExactly("1 (1-2)", "2 (1-2)", "3 (3-3)");
    }

    private static Datum trillions(String value) {
        return Datum.of(new BigDecimal(value).scaleByPowerOfTen(12).setScale(6), "元", new BigDecimal("1E+11"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void places_and_ranges_are_those_of_counting_pair_by_pair(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            List<Datum> data = figures(random);
            boolean higherFirst = random.nextBoolean();
            Ranking ranking = Ranking.of(data, higherFirst);
            for (int i = 0; i < data.size(); i++) {
                assertThat(place(ranking, i))
                        .as("figure %d of %s, higher first %s", i, data, higherFirst)
                        .isEqualTo(counted(data, i, higherFirst));
            }
        }
    }

    private static List<Datum> figures(Random random) {
        List<Datum> data = new ArrayList<>();
        int size = random.nextInt(12);
        int digits = random.nextInt(8) == 0 ? 30 : 0;
        for (int i = 0; i < size; i++) {
            int scale = random.nextInt(3);
            BigDecimal value = new BigDecimal((random.nextInt(41) - 20) + (digits == 0 ? "" : "0".repeat(digits)))
                    .movePointLeft(scale);
            BigDecimal radius = random.nextInt(5) == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(1 + random.nextInt(12), scale + 1)
                            .scaleByPowerOfTen(random.nextInt(digits + 1));
            data.add(Datum.of(value, "%", radius));
        }
        return data;
    }

    private static String counted(List<Datum> data, int i, boolean higherFirst) {
        long ahead = others(data, i)
                .filter(j -> better(value(data, j), value(data, i), higherFirst))
                .count();
        long surely = others(data, i)
                .filter(j -> better(value(data, j), value(data, i), higherFirst)
                        && !better(best(data, i, higherFirst), worst(data, j, higherFirst), higherFirst))
                .count();
        long possibly = others(data, i)
                .filter(j -> better(best(data, j, higherFirst), worst(data, i, higherFirst), higherFirst))
                .count();
        return (1 + ahead) + " (" + (1 + surely) + "-" + (1 + possibly) + ")";
    }

    private static IntStream others(List<Datum> data, int i) {
        return IntStream.range(0, data.size()).filter(j -> j != i);
    }

    private static boolean better(BigDecimal a, BigDecimal b, boolean higherFirst) {
        return higherFirst ? a.compareTo(b) > 0 : a.compareTo(b) < 0;
    }

    private static BigDecimal best(List<Datum> data, int i, boolean higherFirst) {
        BigDecimal radius = data.get(i).radius();
        return higherFirst ? value(data, i).add(radius) : value(data, i).subtract(radius);
    }

    private static BigDecimal worst(List<Datum> data, int i, boolean higherFirst) {
        return best(data, i, !higherFirst);
    }

    private static BigDecimal value(List<Datum> data, int i) {
        return data.get(i).value().orElseThrow();
    }

    private static List<Datum> published(String... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(i -> new BigDecimal(figures[i]))
                .map(value -> Datum.of(value, "%", BigDecimal.valueOf(5, value.scale() + 1)))
                .toList();
    }

    private static List<String> ranks(Ranking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToObj(i -> place(ranking, i))
                .toList();
    }

    private static String place(Ranking ranking, int i) {
        return ranking.rank(i) + " (" + ranking.best(i) + "-" + ranking.worst(i) + ")";
    }
}
