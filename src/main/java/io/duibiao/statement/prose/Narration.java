package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.lexis.PlainText;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.lexis.Token.TimeWords;
import io.duibiao.statement.prose.Context.Report;
import io.duibiao.statement.prose.Phrase.Joint;
import io.duibiao.statement.prose.Predicate.Sharing;
import io.duibiao.statement.prose.Predicate.Verb;
import io.duibiao.statement.prose.Run.Item;
import io.duibiao.statement.prose.ScopeWords.Scoped;
import io.duibiao.statement.prose.Sentence.Position;
import io.duibiao.statement.prose.Setting.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the sentences in their order and asks the rules about each run of figures. */
final class Narration {
    private static final List<RunRule> RULES = List.of(
            new StructureRule(),
            new ThresholdRule(),
            new RankRule(),
            new EqualRule(),
            new GapRule(),
            new MultipleRule(),
            new ContributionRule(),
            new ProgressRule(),
            new FromRule(),
            new GrowthRule(),
            new ChangeRule(),
            new PortionRule(),
            new AttributeRule(),
            new CountRule(),
            new LevelRule());

    private final PlainText text;
    private final Report report;
    private final ScopeWords scopeWords;
    private final List<Told> told = new ArrayList<>();

    Narration(PlainText text, Dateline dateline, Reference reference, ScopeWords scopeWords) {
        this.text = text;
        this.report = new Report(dateline.region(), dateline.period(), goalPeriod(dateline), reference);
        this.scopeWords = scopeWords;
    }

    /** The goals of a work report are those of the year after its review, those of a report within a year are that year's. */
    private static Optional<Period> goalPeriod(Dateline dateline) {
        return dateline.period()
                .map(period -> dateline.kind() == DocumentKind.WORK_REPORT
                        ? period.nextYear()
                        : period.months() < 12 ? Period.year(period.year()) : period);
    }

    List<Told> tell(List<Sentence> sentences) {
        Era era = Era.REVIEW;
        Topic topic = Topic.NONE;
        boolean spans = false;
        int year = report.period().map(period -> period.end().getYear()).orElse(0);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            era = Eras.begun(sentence, year).orElse(era);
            boolean inside = sentence.position() == Position.INNER;
            spans = sentence.position() == Position.INNER ? spans : Eras.spansYears(sentences, i);
            topic = tell(
                    sentence,
                    new Context(
                            report,
                            Setting.of(spans && era == Era.REVIEW ? Era.MIXED : era),
                            inside ? topic.past() : Topic.NONE));
        }
        return told;
    }

    private Topic tell(Sentence sentence, Context start) {
        Context context = start;
        List<Phrase> phrases = sentence.phrases();
        int i = 0;
        while (i < phrases.size()) {
            Phrase phrase = phrases.get(i);
            if (phrase.figure().isEmpty()) {
                context = heard(phrase, context);
                i++;
                continue;
            }
            Opening opening = open(phrase, context);
            Run run = run(phrases, i, opening.predicate());
            context = tell(run, context.with(opening.setting()));
            context = context.with(context.setting().timed(opening.lasting()));
            context = opening.front().isEmpty()
                    ? context
                    : context.with(context.topic().withFront(opening.front()));
            i += run.items().size();
        }
        return context.topic();
    }

    /** A phrase without a figure can name region and time, and what is spoken of. */
    private Context heard(Phrase phrase, Context context) {
        Setting setting = context.setting();
        for (TimeWords time : phrase.times()) {
            boolean alone = time.end() - time.start() >= phrase.lead().length() - 2;
            setting = alone || time.yearWritten() && phrase.lead().length() < 24
                    ? setting.withTime(time.period())
                    : setting;
        }
        Scoped scoped =
                scopeWords.scoped(phrase.lead() + " ", List.of(), List.of(), setting.withCumulative(false), false);
        return context.with(scoped.setting().withCumulative(setting.cumulative()))
                .with(context.topic().withWords(scoped.subject().strip()));
    }

    /**
     * The lead of a run, understood.
     *
     * @param predicate its predicate, with a subject free of scope words
     * @param setting the setting that it makes
     * @param front words that belong to the subject of the next figure
     * @param lasting the time that holds on after it
     */
    private record Opening(Predicate predicate, Setting setting, String front, Optional<Period> lasting) {}

    private Opening open(Phrase phrase, Context context) {
        boolean listed = phrase.continuesList();
        Setting setting =
                context.setting().withCumulative(listed && context.setting().cumulative());
        Optional<Expectation> expectation =
                ScopeWords.expectation(phrase.lead(), phrase.tail(), report.period(), phrase.times());
        setting = expectation.map(setting::withExpected).orElse(setting);
        String lead = phrase.lead();
        List<String> times = new ArrayList<>();
        for (TimeWords time : phrase.times()) {
            times.add(text.text().substring(time.start(), time.end()));
        }
        if (!times.isEmpty()) {
            String last = times.get(times.size() - 1);
            String of = lead.endsWith(last + "同期的") ? last + "同期的" : last + "的";
            if (lead.endsWith(of)) {
                lead = lead.substring(0, lead.length() - of.length());
                setting = setting.withTime(phrase.times().get(times.size() - 1).period());
            }
        }
        Circumstance circumstance = Circumstance.of(phrase, lead, context.topic());
        Predicate predicate = PredicateReader.read(circumstance.lead());
        Scoped scoped = scopeWords.scoped(
                predicate.subject(),
                times,
                phrase.times(),
                setting,
                !phrase.tail().isEmpty());
        Streak streak = Streak.of(scoped.subject());
        Setting lasting = scoped.setting();
        Optional<Period> time = lasting.time();
        if (streak.years() > 1 && report.period().isPresent()) {
            lasting = lasting.withTime(streak.until(report.period().get()));
        }
        Predicate plain = predicate.withSubject(streak.subject());
        lasting = leavesZone(phrase, predicate, plain, lasting) ? lasting.withRegion(RegionWords.OWN) : lasting;
        return new Opening(plain, lasting, circumstance.front(), time);
    }

    /** A noun of its own behind a comma is no longer the zone's: 江北国际机场…,技术合同成交额…. A verb still is. */
    private static boolean leavesZone(Phrase phrase, Predicate raw, Predicate plain, Setting setting) {
        boolean newNoun =
                phrase.joint() == Joint.COMMA && !plain.subject().isEmpty() && !Partial.isPartial(plain.subject());
        boolean zoneNamedHere = raw.subject().contains(setting.region().words());
        return newNoun
                && setting.region().kind() == RegionWords.Kind.SUB_AREA
                && !zoneNamedHere
                && Verbs.startOf(raw.subject()).isEmpty();
    }

    private Run run(List<Phrase> phrases, int at, Predicate predicate) {
        List<Item> items = new ArrayList<>();
        Phrase head = phrases.get(at);
        items.add(new Item(head.figure().orElseThrow(), predicate.sign(), head.tail()));
        int sign = predicate.sign();
        for (int i = at + 1; i < phrases.size(); i++) {
            Phrase next = phrases.get(i);
            if (next.figure().isEmpty() || !continues(items.get(items.size() - 1), next, predicate)) {
                break;
            }
            Predicate own = PredicateReader.read(next.lead());
            sign = own.verb() == Verb.CHANGE || own.verb() == Verb.DIFFER ? own.sign() : sign;
            items.add(new Item(next.figure().get(), sign, next.tail()));
        }
        return new Run(head, items, predicate);
    }

    private static boolean continues(Item last, Phrase next, Predicate head) {
        Figure figure = next.figure().orElseThrow();
        if (figure.form() == Form.STRUCTURE || figure.form() == Form.RANGE && next.joint() == Joint.GLUED) {
            return last.figure().form() == figure.form();
        }
        if (!last.tail().isEmpty() && !last.tail().equals(next.lead())
                || figure.form() == Form.RANK != (last.figure().form() == Form.RANK)) {
            return false;
        }
        if (last.figure().form() == Form.THRESHOLD) {
            return false;
        }
        if (next.joint() == Joint.GLUED) {
            return next.lead().isEmpty();
        }
        if (!next.continuesList()) {
            return false;
        }
        Predicate own = PredicateReader.read(next.lead());
        boolean plain = own.verb() == Verb.NONE && (own.bound() == Bound.EXACT || own.bound() == head.bound());
        boolean sameVerb = plain
                || own.verb() == Verb.IS && head.verb() == Verb.IS
                || own.verb() == head.verb() && head.sharing() == Sharing.RESPECTIVELY
                || own.verb() == Verb.CHANGE && head.verb() == Verb.CHANGE && head.sharing() == Sharing.RESPECTIVELY;
        boolean counted = !next.tail().isEmpty() && head.sharing() == Sharing.NONE;
        return own.subject().isEmpty() && own.comparison().isEmpty() && sameVerb && !counted;
    }

    private Context tell(Run run, Context context) {
        for (RunRule rule : RULES) {
            Optional<Outcome> outcome = rule.read(run, context);
            if (outcome.isPresent()) {
                outcome.get().refusal().ifPresent(reason -> refuse(run, reason));
                List<Draft> drafts = outcome.get().drafts().stream()
                        .map(draft -> Fulfilment.judged(draft, context))
                        .toList();
                drafts.forEach(
                        draft -> told.add(new Told.Read(draft, Fulfilment.scope(draft, run, context), run.head())));
                return outcome.get().drafts().isEmpty()
                        ? context
                        : context.with(after(run, outcome.get().drafts(), context.topic()));
            }
        }
        refuse(run, Reason.NO_SUBJECT);
        return context;
    }

    private void refuse(Run run, Reason reason) {
        run.items().forEach(item -> told.add(new Told.Refused(item.figure(), reason, run.head())));
    }

    private Topic after(Run run, List<Draft> drafts, Topic before) {
        boolean condition =
                run.tail().startsWith("的") && drafts.stream().allMatch(draft -> draft.measure() == Measure.OTHER);
        boolean aside =
                condition || drafts.stream().allMatch(draft -> draft.figure().form() == Form.THRESHOLD);
        if (aside) {
            return before.withFront(run.head().lead()
                    + text.text().substring(run.figure().start(), run.figure().after()));
        }
        boolean adds = run.head().continuesList()
                || run.head().joint() == Joint.GLUED
                || run.head().joint() == Joint.BRACKET;
        List<String> subjects = drafts.stream().map(Draft::subject).distinct().toList();
        String verb =
                run.predicate().verb() == Verb.NET || run.predicate().subject().startsWith("净增")
                        ? "净增"
                        : Verbs.startOf(subjects.get(0));
        boolean noun = verb.length() == subjects.get(0).length();
        return before.after(
                subjects, adds, noun ? "" : verb, drafts.get(drafts.size() - 1).measure());
    }

    static Optional<Period> lastYearOf(Optional<Period> span) {
        return span.map(
                period -> period.months() > 12 ? Period.year(period.end().getYear()) : period);
    }
}
