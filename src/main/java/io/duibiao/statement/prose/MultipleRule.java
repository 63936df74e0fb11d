package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Predicate.Verb;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 「增长7.2倍」 is an increase of 7.2 times the base; 「是去年同期的1.5倍」 one of 0.5; 「翻番」 one of 1; 「恢复到2019年的78%」 is a
 * share of another time's. Constructions 42 to 44.
 */
final class MultipleRule implements RunRule {
    private static final Endings LAST_YEAR = Endings.of("去年的 上年的 去年同期的 上年同期的 同期的 上年同月的 去年同月的 上年同季的 去年同季的");
    private static final Endings IS = Endings.of("是 为 达 达到 到 至 增长到 增至 提高到 相当于");

    /** 恢复到2019年的78%: a share of the amount of another time. */
    private static final Pattern PART = Pattern.compile("(.*?)(?:恢复到|恢复至|恢复|相当于)(.{1,10}?(?:年|同期|水平))的(?:近|约|超|超过)?");

    /** 企业数3年翻一番: it took years. */
    private static final Pattern YEARS = Pattern.compile(".*[\\d两三四五六七八九十]年(来|间|内)?(实现)?$");

    /** 完成投资126亿元,五年内翻了两番: how long it took is no subject. */
    private static final Pattern SPAN = Pattern.compile("[\\d两三四五六七八九十]+年(?:来|间|内)?");

    private static final Pattern PLAN_BEFORE = Pattern.compile("[比较]“?十?[一二三四五六七八九]五”?(?:期末|末|时期|期间)");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        boolean multiplied = run.figure().form() == Form.MULTIPLIED;
        if (run.isPercent()) {
            return partOf(run, context);
        }
        if (!run.unit().equals("倍")) {
            return Optional.empty();
        }
        Predicate predicate = run.predicate();
        String lead = run.head().lead();
        String lastYear = LAST_YEAR.endOf(lead);
        if (!lastYear.isEmpty()) {
            String rest = lead.substring(0, lead.length() - lastYear.length());
            String subject = ScopeWords.plain(PredicateReader.read(
                            rest.substring(0, rest.length() - IS.endOf(rest).length()))
                    .subject());
            Run own = new Run(run.head(), run.items(), predicate.withSubject(subject));
            return Dealing.deal(
                    own, Subject.of(own, context), (item, one) -> Draft.of(item.figure(), one, Measure.YOY_MULTIPLE)
                            .bounded(predicate.bound(), 1)
                            .with(item.figure().quantity().value().subtract(BigDecimal.ONE)));
        }
        boolean growth = multiplied || predicate.verb() == Verb.CHANGE;
        boolean oneYear =
                GrowthRule.isYearOnYear(run, context) && !YEARS.matcher(lead).matches() && !isOfPlan(lead);
        Measure measure = growth && oneYear ? Measure.YOY_MULTIPLE : Measure.OTHER;
        boolean unnamed = isOfPlan(lead) || SPAN.matcher(predicate.subject()).matches();
        Run own = unnamed ? new Run(run.head(), run.items(), predicate.withSubject("")) : run;
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> Draft.of(
                        item.figure(), one, GrowthRule.measure(item, measure))
                .bounded(predicate.bound(), item.sign()));
    }

    /** 比“九五”末翻一番: growth since the last year of a plan. */
    private static boolean isOfPlan(String lead) {
        return PLAN_BEFORE.matcher(lead).matches();
    }

    /** Returns whether the words before a share say that it is one of an earlier amount: 恢复到2019年的. */
    static boolean isPartOf(String lead) {
        return PART.matcher(lead).matches();
    }

    private static Optional<Outcome> partOf(Run run, Context context) {
        Matcher part = PART.matcher(run.head().lead());
        if (!part.matches()) {
            return Optional.empty();
        }
        String words = ScopeWords.plain(PredicateReader.read(part.group(1)).subject());
        Run own = new Run(run.head(), run.items(), run.predicate().withSubject(words));
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> Draft.of(item.figure(), one, Measure.OTHER)
                .comparedWith(part.group(2))
                .bounded(run.predicate().bound(), 1));
    }
}
