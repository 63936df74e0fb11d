package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.benchmark.result.Standings;
import java.util.List;
import java.util.Optional;

/**
 * A group ranked in a year.
 *
 * @param places the places of its members, in their order
 * @param byLevel how the levels of those ranked lie; empty where none is ranked
 * @param byGrowth how their growth lies; empty where none is ranked
 */
record Ranked(List<Standings> places, Optional<Distribution> byLevel, Optional<Distribution> byGrowth) {

    Optional<Distribution> distribution(By by) {
        return by == By.LEVEL ? byLevel : byGrowth;
    }
}
