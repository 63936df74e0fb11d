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
        if (run.figure().form() != Form.STRUCTURE || run.items().size() % SECTORS.size() != 0) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        int count = run.items().size();
        for (int i = 0; i < count; i++) {
            String sector = SECTORS.get(i % SECTORS.size());
            Draft share = Draft.of(run.items().get(i).figure(), sector, Measure.LEVEL);
            boolean last = i >= count - SECTORS.size();
            drafts.add(
                    count == SECTORS.size()
                            ? share
                            : last ? reported(share, context) : FromRule.atBase(share, context));
        }
        return Outcome.read(drafts);
    }

    /** 由上年的8:42:50调整为9:41:50: the second three are those of the report. */
    private static Draft reported(Draft share, Context context) {
        return context.report().period().map(share::at).orElse(share);
    }
}
