package io.duibiao.lake;

import io.duibiao.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of a panel before and after a change.
 *
 * @param before those that were in force
 * @param inForce those that are
 */
record BeforeAndNow(List<Observation> before, List<Observation> inForce) {

    /** Returns the change that leads to the figures in force now. A figure that came and went again cancels itself out. */
    static BeforeAndNow to(List<Observation> now, List<Observation> came, List<Observation> went) {
        Map<Observation, Integer> balance = new HashMap<>();
        came.forEach(figure -> balance.merge(figure, -1, Integer::sum));
        went.forEach(figure -> balance.merge(figure, 1, Integer::sum));
        balance.values().removeIf(count -> count == 0);
        if (balance.isEmpty()) {
            return new BeforeAndNow(now, now);
        }
        // Most figures are of other regions, which is seen sooner than that all of a figure is another.
        Set<String> regions =
                balance.keySet().stream().map(figure -> figure.key().region()).collect(Collectors.toSet());
        List<Observation> before = new ArrayList<>(now.size());
        for (Observation figure : now) {
            if (regions.contains(figure.key().region()) && balance.getOrDefault(figure, 0) < 0) {
                balance.merge(figure, 1, Integer::sum);
            } else {
                before.add(figure);
            }
        }
        balance.forEach((figure, count) -> {
            for (int i = 0; i < count; i++) {
                before.add(figure);
            }
        });
        return new BeforeAndNow(before, now);
    }

    /** Returns whether the same figures are in force as before. */
    boolean isSame() {
        return before == inForce;
    }
}
