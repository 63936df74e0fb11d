package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.document.limit.Limits;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Scope;
import io.duibiao.statement.lexis.PlainText;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Context.Report;
import io.duibiao.statement.prose.Phrase.Joint;
import io.duibiao.statement.prose.Predicate.Verb;
import io.duibiao.statement.prose.Sentence.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the sentences in their order and asks the rules about each run of figures. */
final class Narration {
    private static final List<RunRule> RULES = List.of(
            new StructureRule(),
            new InsetRule(),
            new BaseRule(),
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

    /** 居民消费价格环比上涨0.3%。其中,城市上涨0.2%: the parts are compared with the month before too. */
    private static final String SEQUENTIAL = "环比";

    private final PlainText text;
    private final LeadReader leads;
    private final ScopeWords scopeWords;
    private final boolean ofOnePeriod;
    private final List<Told> told = new ArrayList<>();
    private Report report;
    private Optional<Setting> opened = Optional.empty();

    Narration(PlainText text, Dateline dateline, Reference reference, ScopeWords scopeWords) {
        this.text = text;
        this.report = new Report(dateline.region(), dateline.period(), goalPeriod(dateline), reference);
        this.ofOnePeriod = dateline.kind() == DocumentKind.BULLETIN || dateline.kind() == DocumentKind.REPORT;
        this.scopeWords = scopeWords;
        this.leads = new LeadReader(text.text(), dateline.period(), scopeWords);
    }

    /** The goals of a work report are those of the year after its review, those of a report within a year are that year's. */
    private static Optional<Period> goalPeriod(Dateline dateline) {
        return dateline.period()
                .map(period -> dateline.kind() == DocumentKind.WORK_REPORT
                        ? period.nextYear()
                        : period.months() < 12 ? Period.year(period.year()) : period);
    }

    /** Returns what became of each figure of the sentences. */
    List<Told> tell(List<Sentence> sentences) {
        Era era = Era.REVIEW;
        Optional<Era> interrupted = Optional.empty();
        Topic topic = Topic.NONE;
        boolean spans = false;
        boolean assigned = false;
        Chain chained = Chain.NONE;
        Divided divided = Divided.NONE;
        int year = report.period().map(period -> period.end().getYear()).orElse(0);
        for (int i = 0; i < sentences.size(); i++) {
            Limits.checkTime();
            Sentence sentence = sentences.get(i);
            Optional<Era> begun = Eras.begun(sentence, year);
            if (sentence.position() != Position.INNER) {
                era = interrupted.orElse(era);
                interrupted = Optional.empty();
            }
            boolean aside = ofOnePeriod && sentence.position() != Position.HEADING && era == Era.REVIEW;
            interrupted = aside && begun.filter(Era.FIVE_YEARS::equals).isPresent() ? Optional.of(era) : interrupted;
            era = begun.orElse(era);
            report = begun.isPresent() && era == Era.GOALS ? report.withGoals(Eras.goalYear(sentence, year)) : report;
            boolean inside = sentence.position() == Position.INNER;
            spans = inside ? spans : Eras.spansYears(sentences, i, year);
            assigned = inside ? assigned : Eras.assignsWork(sentences, i) || Eras.plansAhead(sentence, year);
            Setting setting = Setting.of(assigned ? Era.GOALS : spans && era == Era.REVIEW ? Era.MIXED : era);
            opened = inside ? opened : Optional.empty();
            chained = inside && goesOn(sentences, i) ? chained.joined(topic) : Chain.NONE;
            divided = inside ? divided.before(sentence, goesOn(sentences, i)) : Divided.NONE;
            setting = inside ? goneOn(sentences, i, divided, setting) : setting;
            Topic own = divided.isLeft() && leads.resumesAtTime(sentence) ? divided.whole() : topic.past();
            Topic start = inside ? chained.begun(sentence, own) : Topic.NONE;
            boolean listened = sentence.hasFigures() || isContinued(sentences, i);
            topic = listened ? tell(sentence, new Context(report, setting, start)) : start;
            divided = divided.after(topic);
        }
        return told;
    }

    /** Returns the setting of a later sentence of a paragraph: behind a semicolon the time goes on, where it divides a whole all does. */
    private Setting goneOn(List<Sentence> sentences, int i, Divided divided, Setting setting) {
        if (opened.isEmpty()) {
            return setting;
        }
        if (divided.isPart()) {
            return setting.ofPartsOf(opened.get());
        }
        Setting part =
                Air.goesOn(sentences.get(i)) ? setting.withRegion(opened.get().region()) : setting;
        return goesOn(sentences, i) ? part.goneOnFrom(opened.get()) : setting;
    }

    /** Returns whether a semicolon stands before the sentence. */
    private boolean goesOn(List<Sentence> sentences, int i) {
        List<Phrase> phrases = sentences.get(i - 1).phrases();
        int end = phrases.get(phrases.size() - 1).span().end();
        return text.text().charAt(end) == ';';
    }

    /** What a sentence without figures speaks of can only be the subject of figures that follow it in the paragraph. */
    private static boolean isContinued(List<Sentence> sentences, int i) {
        return i + 1 < sentences.size()
                && sentences.get(i + 1).position() == Position.INNER
                && sentences.get(i + 1).hasFigures();
    }

    private Topic tell(Sentence sentence, Context start) {
        Context context = start;
        List<Phrase> phrases = Elision.restored(sentence.phrases());
        int figures = sentence.figuresEnd();
        Context outside = start;
        boolean first = true;
        int i = 0;
        while (i < phrases.size()) {
            Phrase phrase = phrases.get(i);
            if (phrase.joint() == Joint.BRACKET) {
                outside = context;
                boolean named = i > 0 && phrases.get(i - 1).figure().isEmpty();
                context = named ? leads.bracketed(phrases.get(i - 1), context) : context;
            } else if (phrase.joint() == Joint.AFTER_BRACKET) {
                context = outside;
            }
            if (phrase.figure().isEmpty()) {
                boolean matters = i < figures || !sentence.hasFigures() || i == phrases.size() - 1;
                context = matters ? leads.heard(phrase, context) : context;
                i++;
                continue;
            }
            Setting before = context.setting();
            Opening opening = leads.open(phrase, context);
            Run run = RunReader.at(phrases, i, opening.predicate());
            boolean divides = opened.isPresent() && Divided.divides(sentence);
            if (first && !divides && run.predicate().comparison().isEmpty()) {
                Setting whole = opening.setting().timed(opening.lasting());
                boolean sequential = phrase.lead().contains(SEQUENTIAL);
                opened = Optional.of(sequential ? whole.comparedWith(Comparison.sequential()) : whole);
            }
            first = false;
            context = tell(run, context.with(opening.setting()));
            context = context.with(context.setting().timed(opening.lasting()));
            context = phrase.joint() == Joint.BRACKET
                            || phrase.figure().get().form() == Form.RANGE
                            || Fulfilment.isBeyondGoal(run)
                    ? context.with(context.setting().withExpected(before.expected()))
                    : context;
            context = opening.front().isEmpty()
                    ? context
                    : context.with(context.topic().withFront(opening.front()));
            i += run.items().size();
        }
        opened = opened.isEmpty()
                        && !sentence.hasFigures()
                        && context.setting().time().isPresent()
                ? Optional.of(context.setting())
                : opened;
        return context.topic();
    }

    private Context tell(Run run, Context context) {
        for (RunRule rule : RULES) {
            Optional<Outcome> outcome = rule.read(run, context);
            if (outcome.isPresent()) {
                return enter(outcome.get(), run, context);
            }
        }
        return refuse(run, Reason.NO_SUBJECT, context);
    }

    private Context enter(Outcome outcome, Run run, Context context) {
        boolean lacksSubject = outcome.drafts().stream()
                .anyMatch(draft -> draft.subject().isEmpty() && draft.measure() != Measure.OTHER);
        Optional<Reason> refusal = lacksSubject ? Optional.of(Reason.NO_SUBJECT) : outcome.refusal();
        if (refusal.isPresent()) {
            return refuse(run, refusal.get(), context);
        }
        outcome.drafts().stream()
                .map(draft -> BareMultiplier.judged(draft, context.report().reference()))
                .map(draft -> Fulfilment.judged(
                        SinceYearBegin.judged(
                                Restated.judged(Narrowing.judged(draft, run, told), run, told), run, told),
                        context))
                .map(draft -> placed(draft, run, outcome.drafts().size() > 1, context))
                .forEach(told::add);
        return context.with(after(run, outcome.drafts(), context.topic()));
    }

    /** 渝中区、江北区工业增加值分别增长7%、8%: each is the figure of its region. */
    private Told.Read placed(Draft draft, Run run, boolean dealt, Context context) {
        Scope scope = Fulfilment.scope(draft, run, context);
        Places.Found place = dealt ? scopeWords.ofDealt(draft.subject()) : Places.Found.NONE;
        String rest = draft.subject().substring(place.length());
        return place.length() == 0 || rest.isEmpty()
                ? new Told.Read(draft, scope, run.head())
                : new Told.Read(
                        draft.withSubject(rest),
                        new Scope(place.region(), scope.period(), scope.openStart()),
                        run.head());
    }

    private Context refuse(Run run, Reason reason, Context context) {
        List<String> subjects = Subject.of(run, context).all();
        int figures = run.items().size();
        run.items().forEach(item -> told.add(new Told.Refused(item.figure(), reason, run.head(), subjects, figures)));
        return context;
    }

    private Topic after(Run run, List<Draft> drafts, Topic before) {
        if (run.head().joint() == Joint.GLUED && run.head().lead().startsWith("的目标")) {
            return before.withFront("");
        }
        boolean others = drafts.stream().allMatch(draft -> draft.measure() == Measure.OTHER);
        boolean borders = drafts.stream().allMatch(draft -> draft.figure().form() == Form.THRESHOLD);
        boolean attribute =
                run.tail().startsWith("的") || AttributeRule.isCircle(run.tail()) || CountedList.isCount(run.tail());
        if (borders || (others && attribute)) {
            String figure = text.text()
                    .substring(
                            run.figure().start(),
                            run.items().get(run.items().size() - 1).figure().after());
            return before.withFront(leads.undated(run.head()) + figure);
        }
        boolean adds = run.head().continuesList()
                || run.head().joint() == Joint.GLUED
                || run.head().joint() == Joint.BRACKET;
        List<String> subjects = drafts.stream().map(Draft::subject).distinct().toList();
        boolean net =
                run.predicate().verb() == Verb.NET || run.predicate().subject().startsWith("净增");
        String verb = net ? "净增" : Verbs.startOf(subjects.get(0));
        boolean noun = verb.length() == subjects.get(0).length();
        return before.after(
                subjects, adds, noun ? "" : verb, drafts.get(drafts.size() - 1).measure());
    }
}
