package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 「工业对经济增长贡献率达45%」, 「拉动GDP增长2.1个百分点」, 「贡献了全国24.1%的增量」: the subject is who contributes. Constructions
 * 49, d8, b29, b39 and b40.
 */
final class ContributionRule implements RunRule {
    private static final Endings RATE = Endings.of("贡献率 贡献度 贡献");
    private static final Endings PULLED = Endings.of("拉动贡献 拉动率 拉动点数 贡献点数 拉动力 拉动作用");
    private static final Endings GAVE = Endings.of("贡献 贡献了 贡献全国 贡献了全国 贡献全省 贡献了全省 贡献全市 贡献了全市");

    /** 工业分别上拉经济增速1.2个百分点; 线上拉动 is no 上拉. */
    private static final List<String> PULLS = List.of("拉动", "上拉");

    private static final Endings WHOLES = Endings.of("经济增长的 经济增长 GDP增长的 GDP增长 地区生产总值增长的");
    private static final Endings DIRECTION = Endings.of("正向 负向 合计 共 共同 累计 直接 分别");
    private static final Endings JOINTLY = Endings.of("合计 共 共同");

    /** 影响CPI下降0.08个百分点. */
    private static final Pattern AFFECTED = Pattern.compile("(?:合计|共同)?影响[^,]{0,24}");

    private static final Pattern TOGETHER = Pattern.compile("(?:合计|共同|共)影响");

    /** 下拉规上工业增加值增速1.1个百分点: what pulls down gives less than nothing. */
    private static final Pattern DRAGGED = Pattern.compile("(?:下拉|拖累|拉低)[^,]{2,24}");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        String subject = run.predicate().subject();
        String word = RATE.endOf(subject);
        if (run.isPercent() && !word.isEmpty()) {
            String contributor = beforeTo(subject.substring(0, subject.length() - word.length()));
            return contributions(run, context, contributor);
        }
        if (saysMore(run, context)) {
            return contributions(run, context, subject);
        }
        String pulled = PULLED.endOf(subject);
        if (run.isPoints() && !pulled.isEmpty() && isAmount(run)) {
            String contributor = beforeTo(subject.substring(0, subject.length() - pulled.length()));
            return contributions(run, context, contributor);
        }
        String lead = run.head().lead();
        String gave = GAVE.endOf(subject);
        if (run.isPercent() && !gave.isEmpty()) {
            return contributions(run, context, subject.substring(0, subject.length() - gave.length()));
        }
        if (run.isPoints()
                && run.predicate().verb() == Verb.CHANGE
                && AFFECTED.matcher(subject).matches()) {
            List<String> told = context.topic().subjects();
            boolean joint = TOGETHER.matcher(lead).find() && told.size() > 1;
            String whose =
                    joint ? String.join("、", told) : whole(context.topic().subject());
            return contributions(run, context, whose).map(outcome -> signed(outcome, run));
        }
        if (run.isPoints() && DRAGGED.matcher(subject).matches()) {
            return contributions(run, context, whole(context.topic().subject())).map(ContributionRule::negative);
        }
        int pull = PULLS.stream()
                .mapToInt(lead::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
        boolean pulls =
                pull >= 0 && run.isPoints() && (isAmount(run) || run.predicate().verb() == Verb.CHANGE);
        if (!pulls) {
            return Optional.empty();
        }
        String front = ScopeWords.plain(lead.substring(0, pull));
        String contributor = DIRECTION.trimEnd(JOINTLY.startOf(front).equals(front) ? "" : front);
        List<String> members = context.topic().subjects();
        boolean jointly = contributor.isEmpty() && isJoint(lead.substring(0, pull)) && members.size() > 1;
        return contributions(run, context, jointly ? String.join("、", members) : contributor);
    }

    /** 鲜菜价格下降4%,影响CPI下降约0.08个百分点: the direction is that of the verb. */
    private static Outcome signed(Outcome outcome, Run run) {
        return run.predicate().sign() < 0 ? negative(outcome) : outcome;
    }

    private static Outcome negative(Outcome outcome) {
        return new Outcome(
                outcome.drafts().stream()
                        .map(draft -> draft.with(draft.quantity().value().negate()))
                        .toList(),
                outcome.refusal());
    }

    /** 甲业、乙业分别增长8%、9%,合计拉动2个百分点: it is what all of them gave, and not the last of them. */
    private static boolean isJoint(String words) {
        return !JOINTLY.endOf(words).isEmpty();
    }

    private static boolean isAmount(Run run) {
        Verb verb = run.predicate().verb();
        return verb == Verb.NONE || verb == Verb.IS;
    }

    /** 贡献率首次超过五成,达50.4%: what it is follows what it has passed. */
    private static boolean saysMore(Run run, Context context) {
        Verb verb = run.predicate().verb();
        return (run.isPercent() || run.isPoints())
                && run.predicate().subject().isEmpty()
                && (verb == Verb.IS || verb == Verb.REACH)
                && context.topic()
                        .measure()
                        .filter(Measure.CONTRIBUTION::equals)
                        .isPresent();
    }

    private static Optional<Outcome> contributions(Run run, Context context, String contributor) {
        Run own = new Run(run.head(), run.items(), run.predicate().withSubject(contributor));
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> {
            Draft draft = Draft.of(item.figure(), contributor.isEmpty() ? whole(one) : one, Measure.CONTRIBUTION)
                    .bounded(run.predicate().bound(), run.head().lead().contains("负向拉动") ? -1 : 1);
            return run.predicate().verb() == Verb.FROM ? FromRule.atBase(draft, context) : draft;
        });
    }

    /** 三次产业占比为8:42:50,贡献率分别为: who contributes is the sector, and not its share. */
    private static String whole(String subject) {
        int share = subject.indexOf('占');
        return share > 0 ? subject.substring(0, share) : subject;
    }

    /** 工业对经济增长的: the words before 对; 工业经济增长的, where it is left out, those before the whole. */
    private static String beforeTo(String words) {
        int to = words.indexOf('对');
        return to >= 0 ? words.substring(0, to) : WHOLES.trimEnd(words);
    }
}
