package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import java.util.List;
import java.util.Optional;

/**
 * The members of a group in a year, each with the figure in question.
 *
 * @param rows the members that have rows: of some groups all, of the regions of a level only those with any figure
 * @param size how many members the group has
 * @param by by what they are compared
 */
record Roll(List<Benchmark> rows, int size, By by) {

    static Roll of(Comparison comparison, String group, int year, By by) {
        return new Roll(
                comparison.benchmarks().stream()
                        .filter(row -> row.cell().group().equals(group)
                                && row.cell().period().equals(comparison.period(year)))
                        .toList(),
                comparison.base().groups().members(group, year).size(),
                by);
    }

    List<Benchmark> present() {
        return rows.stream().filter(row -> figure(row).isPresent()).toList();
    }

    /** Returns how many members have no figure, those without a row included. */
    int missing() {
        return size - present().size();
    }

    Optional<Benchmark> of(String region) {
        return rows.stream().filter(row -> row.cell().region().equals(region)).findFirst();
    }

    Datum figure(Benchmark row) {
        return row.figure(by);
    }

    static List<String> codes(List<Benchmark> rows) {
        return rows.stream().map(row -> row.cell().region()).toList();
    }
}
