package io.duibiao.correction;

import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.Optional;

/** A statement that says nothing yet, of the document's own region and period. */
final class Blank {
    private Blank() {}

    static Statement of(Evidence evidence, String subject, Optional<Period> period) {
        return new Statement(
                evidence,
                subject,
                Measure.OTHER,
                "",
                new Quantity(BigDecimal.ZERO, Unit.plain(""), Bound.EXACT),
                new Scope(RegionWords.OWN, period, false));
    }
}
