package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「三次产业结构比为9.1:38.2:52.7」 and 「产业结构由9.1%、38.2%和52.7%调整为…」 are shares in %. Constructions 14 and b7. */
final class StructureRule implements RunRule {
    private static final Endings RATIO = Endings.of("比重 比例 结构 结构比 之比 比 占比");
    private static final Endings KINDS = Endings.of("经济 产业 消费 投资 工业 人口 收入 企业 贷款 税收 农业");
    private static final Endings BY_SECTOR =
            Endings.of("产业结构 产业结构比 产业结构比例 产业结构比重 产业结构构成 产业增加值结构 产业构成 三次产业比例 三次产业比重 三次产业占比 三产结构 三产比例");
    private static final Endings OF_WHAT = Endings.of("投资 就业人员 从业人员 就业 税收 贷款 用电量 用电");
    private static final List<String> SECTORS = List.of("第一产业占比", "第二产业占比", "第三产业占比");

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年的?$");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (run.figure().form() != Form.STRUCTURE) {
            return isInPercent(run) ? inPercent(run, context) : Optional.empty();
        }
        if (run.items().size() % SECTORS.size() != 0) {
            return ofTwo(run, context);
        }
        List<Draft> drafts = new ArrayList<>();
        int count = run.items().size();
        for (int i = 0; i < count; i++) {
            String sector = sector(run.predicate().subject(), i % SECTORS.size());
            Draft share = Draft.of(run.items().get(i).figure(), sector, Measure.LEVEL);
            boolean last = i >= count - SECTORS.size();
            drafts.add(
                    count == SECTORS.size()
                            ? share
                            : last ? endedAt(share, run, SECTORS.size(), context) : FromRule.atBase(share, context));
        }
        return Outcome.read(drafts);
    }

    /** 产业结构为9.1%、38.2%、52.7%: the same with each share in %. */
    private static boolean isInPercent(Run run) {
        Verb verb = run.predicate().verb();
        return run.isPercent()
                && run.items().size() == SECTORS.size()
                && verb != Verb.CHANGE
                && verb != Verb.DIFFER
                && !BY_SECTOR.endOf(run.predicate().subject()).isEmpty();
    }

    private static Optional<Outcome> inPercent(Run run, Context context) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < run.items().size(); i++) {
            Draft share =
                    Draft.of(run.items().get(i).figure(), sector(run.predicate().subject(), i), Measure.LEVEL);
            drafts.add(run.predicate().verb() == Verb.FROM ? FromRule.atBase(share, context) : share);
        }
        return Outcome.read(drafts);
    }

    /** 民营经济三次产业结构为10.2:46.9:42.9: the sectors of that economy; 三次产业投资结构: their shares of the investment. */
    private static String sector(String words, int index) {
        int sectors = words.indexOf("三次产业");
        String front = sectors > 0 ? words.substring(0, sectors) : "";
        String share = SECTORS.get(index);
        int measured = OF_WHAT.indexIn(words, 0);
        String measure = measured < 0 ? "" : OF_WHAT.at(words, measured);
        String of = measure.isEmpty() ? share : share.substring(0, share.length() - 2) + measure + "占比";
        return Wholes.isEconomy(front) ? front + of : of;
    }

    /** 城镇与乡村消费比重为71.2:28.8: each part has its own share of what both are parts of. */
    private static Optional<Outcome> ofTwo(Run run, Context context) {
        String words = run.predicate().subject();
        String ratio = RATIO.endOf(words);
        List<String> parts = SubjectList.splitAll(words.substring(0, words.length() - ratio.length()));
        int count = run.items().size();
        boolean each = !ratio.isEmpty() && parts.size() > 1 && count % parts.size() == 0 && count <= 2 * parts.size();
        if (!each) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Draft share = Draft.of(run.items().get(i).figure(), shared(parts, i % parts.size()) + "比重", Measure.LEVEL);
            boolean last = i >= count - parts.size();
            drafts.add(
                    count == parts.size()
                            ? share
                            : last ? endedAt(share, run, parts.size(), context) : FromRule.atBase(share, context));
        }
        return Outcome.read(drafts);
    }

    /** 中直与地方经济: 经济 belongs to both. */
    private static String shared(List<String> parts, int index) {
        String last = parts.get(parts.size() - 1);
        String head = KINDS.endOf(last);
        String part = parts.get(index);
        return part.endsWith(head) ? part : part + head;
    }

    /** 由2015年的8:42:50调整到2020年的9:41:50: the second three are those of the year that is named, else of the report. */
    private static Draft endedAt(Draft share, Run run, int each, Context context) {
        String between = run.items().get(run.items().size() - each - 1).tail();
        Matcher year = YEAR.matcher(between);
        if (year.find()) {
            return share.at(Period.year(Integer.parseInt(year.group(1))));
        }
        return context.report().period().map(share::at).orElse(share);
    }
}
