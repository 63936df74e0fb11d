package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.Witness;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stated gap to city or nation does not fit: {@code STATED_GAP} where the whole published its figure and it is another one
 * than the gap implies, {@code WITNESS_DISSENTS} where it did not and the other districts' gaps imply another one.
 */
final class StatedGap implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.consensus().stream().flatMap(consensus -> {
            Facts whole = comparison
                    .base()
                    .facts()
                    .at(new Spot(consensus.region(), consensus.period().year()));
            Datum published = whole.published(consensus.by());
            return consensus.witnesses().stream()
                    .filter(witness -> published.isPresent() ? !witness.value().agrees(published) : !witness.agrees())
                    .map(witness -> finding(comparison, consensus, witness, published));
        });
    }

    private static Finding finding(Comparison comparison, Consensus consensus, Witness witness, Datum published) {
        String implied = "文中的差距推得上级地区("
                + Wording.name(
                        comparison,
                        new Spot(consensus.region(), consensus.period().year())) + ")为" + Wording.of(witness.value())
                + ", ";
        String other = published.isPresent()
                ? "其公布数为" + Wording.of(published)
                : "另由" + consensus.witnesses().size() + "个地区推得的一致值为" + Wording.of(consensus.value());
        return Wording.finding(
                comparison,
                published.isPresent() ? "STATED_GAP" : "WITNESS_DISSENTS",
                Severity.WARNING,
                new Spot(witness.region(), consensus.period().year()),
                implied + other + ", 超出舍入误差±" + Wording.plain(witness.value().radius()) + "。请核对口径和期别。",
                List.of(witness.origin().document()));
    }
}
