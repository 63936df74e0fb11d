package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.observation.Observation;
import io.duibiao.schema.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BeforeAndNowTest {
    private static final int ROUNDS = 200;

    @Test
    void what_came_and_went_leads_back_to_the_figures_before_whatever_happened_in_between() {
        Samples samples = new Samples(11);
        List<Observation> figures =
                Stream.generate(samples::observation).limit(12).toList();
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            List<Observation> before = drawn(figures, random);
            List<Observation> now = new ArrayList<>(before);
            List<Observation> came = new ArrayList<>();
            List<Observation> went = new ArrayList<>();
            for (int step = random.nextInt(20); step > 0; step--) {
                Observation figure = figures.get(random.nextInt(figures.size()));
                if (random.nextBoolean()) {
                    now.add(figure);
                    came.add(figure);
                } else if (now.remove(figure)) {
                    went.add(figure);
                }
            }

            BeforeAndNow found = BeforeAndNow.to(now, came, went);

            assertThat(found.before()).as("round %d, seed 11", round).containsExactlyInAnyOrderElementsOf(before);
            assertThat(found.inForce()).isSameAs(now);
        }
    }

    @Test
    void what_came_and_went_again_is_no_change() {
        Observation figure = new Samples(3).observation();

        assertThat(BeforeAndNow.to(List.of(), List.of(figure), List.of(figure)).isSame())
                .isTrue();
        assertThat(BeforeAndNow.to(List.of(figure), List.of(), List.of()).isSame())
                .isTrue();
        assertThat(BeforeAndNow.to(List.of(figure), List.of(figure), List.of()).isSame())
                .isFalse();
    }

    private static List<Observation> drawn(List<Observation> figures, Random random) {
        return random.ints(random.nextInt(20), 0, figures.size())
                .mapToObj(figures::get)
                .toList();
    }
}
