package io.duibiao.publish.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void labels_with_room_stay_where_they_are() {
        assertThat(Spread.along(new double[] {10, 50, 90}, new double[] {20, 20, 20}, 0, 100))
                .containsExactly(10, 50, 90);
    }

    @Test
    void labels_at_one_place_move_apart_and_stay_inside() {
        assertThat(Spread.along(new double[] {95, 95}, new double[] {20, 20}, 0, 100))
                .containsExactly(70, 90);
    }

    @Test
    void no_labels_are_no_trouble() {
        assertThat(Spread.along(new double[0], new double[0], 0, 100)).isEmpty();
    }

    @Test
    void a_thousand_random_sets_do_not_overlap_and_keep_their_order() {
        Random random = new Random(20230601);
        for (int round = 0; round < 1000; round++) {
            int n = 1 + random.nextInt(12);
            double[] wanted = random.doubles(n, 0, 300).toArray();
            double[] sizes = random.doubles(n, 5, 24).toArray();
            double[] middles = Spread.along(wanted, sizes, 0, 300);
            int[] order = IntStream.range(0, n)
                    .boxed()
                    .sorted((a, b) -> Double.compare(middles[a], middles[b]))
                    .mapToInt(i -> i)
                    .toArray();
            for (int k = 1; k < n; k++) {
                int before = order[k - 1];
                int next = order[k];
                assertThat(middles[next] - middles[before])
                        .as("distance in round %d of %s", round, Arrays.toString(wanted))
                        .isGreaterThanOrEqualTo((sizes[before] + sizes[next]) / 2 - 1e-9);
                assertThat(wanted[before]).as("order in round %d", round).isLessThanOrEqualTo(wanted[next]);
            }
        }
    }
}
