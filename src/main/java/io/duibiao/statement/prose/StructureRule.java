package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 「三次产业结构比为9.1:38.2:52.7」 is three shares in %. Constructions 14 and b7. */
final class StructureRule implements RunRule {
    private static final List<String> SECTORS = List.of("第一产业占比", "第二产业占比", "第三产业占比");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (run.figure().form() != Form.STRUCTURE || run.items().size() != SECTORS.size()) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < SECTORS.size(); i++) {
            drafts.add(Draft.of(run.items().get(i).figure(), SECTORS.get(i), Measure.LEVEL));
        }
        return Outcome.read(drafts);
    }
}
