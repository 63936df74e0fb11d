package io.duibiao.publish.proof;

import io.duibiao.benchmark.result.Basis;
import io.duibiao.publish.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** That a figure was not published by whom it is about: 「（由两年总量计算，未扣除价格因素）」, 「（由各地数据汇总）」. */
final class Sources implements Reading {
    private static final String FROM_LEVELS = "由两年总量计算";
    private static final String FROM_GAPS = "据各地公布的差距推算";
    private static final String FROM_MEMBERS = "由各地数据汇总";

    @Override
    public List<String> faults(Clause clause, Column column) {
        List<String> faults = new ArrayList<>();
        if (clause.text().contains(FROM_LEVELS) && !isComputed(clause, column)) {
            faults.add(Reading.fault(FROM_LEVELS, "a growth that was reported"));
        }
        if (clause.text().contains(FROM_GAPS) && !isHeldAt(Basis.IMPLIED, column)) {
            faults.add(Reading.fault(FROM_GAPS, "no figure that gap statements imply"));
        }
        if (clause.text().contains(FROM_MEMBERS) && !isHeldAt(Basis.COMPUTED, column)) {
            faults.add(Reading.fault(FROM_MEMBERS, "no figure that the members make"));
        }
        return faults;
    }

    private static boolean isComputed(Clause clause, Column column) {
        return clause.region()
                .flatMap(column::member)
                .filter(Aspect.GROWTH::isComputed)
                .isPresent();
    }

    private static boolean isHeldAt(Basis basis, Column column) {
        return Stream.of(Aspect.values())
                .anyMatch(aspect -> column.basesOfCity(aspect).contains(basis));
    }
}
