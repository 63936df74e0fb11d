package io.duibiao.statement.prose;

import io.duibiao.reference.Indicators;
import io.duibiao.statement.RegionWords;
import java.util.List;
import java.util.Optional;

/**
 * The subject words of a run, completed by what was said before: carried over where they are missing, joined to their noun
 * where they are partial.
 *
 * @param words the run's own words; empty where it has none
 * @param topic what has been spoken of
 * @param indicators the catalogue, which knows partial words that stand alone and nouns that open a sentence
 */
record Subject(String words, Topic topic, Indicators indicators) {
    private static final Endings PHASES = Endings.of("开工 竣工 完工 建成 投产 投用 交付 供应 入库 落地 签约 办结 验收 投运");
    private static final Endings PARTS = Endings.of("住宅 商品住宅 办公楼 商业营业用房 商业用房");
    private static final Endings MEASURES = Endings.of("销售面积 销售额 施工面积 竣工面积 新开工面积 投资");
    private static final int SHORTEST_NOUN = 3;

    /** Returns the subject of a run; a noun behind the name of a site is that of the site and completed by nothing. */
    static Subject of(Run run, Context context) {
        String words = run.predicate().subject();
        RegionWords region = context.setting().region();
        boolean site = region.kind() == RegionWords.Kind.SUB_AREA
                && !words.isEmpty()
                && run.head().lead().contains(region.words());
        return of(words, site ? context.with(Topic.NONE) : context);
    }

    static Subject of(String words, Context context) {
        return new Subject(words, context.topic(), context.report().reference().indicators());
    }

    /** Returns the one subject of all figures. */
    String one() {
        if (words.isEmpty()) {
            return spokenOf();
        }
        String before = spokenOf();
        Optional<String> sister = Sisters.completed(words, before.isEmpty() ? topic.earlier() : before);
        if (sister.isPresent()) {
            return sister.get();
        }
        Optional<String> part = partOf(before.isEmpty() ? topic.earlier() : before);
        if (part.isPresent()) {
            return part.get();
        }
        String verb = Verbs.startOf(before);
        if (PHASES.startOf(words).equals(words) && !verb.isEmpty() && verb.length() < before.length()) {
            return words + before.substring(verb.length());
        }
        if (Classes.isClass(words) && !before.isEmpty()) {
            return Classes.completed(words, before);
        }
        if (Novelty.stripped(words).isEmpty() && !before.isEmpty()) {
            return words + Partial.base(Partial.noun(before));
        }
        return Partial.isPartial(words) && !before.isEmpty() ? completed(before) : words;
    }

    /** 商品房销售面积…,其中住宅…: a noun that is no amount by itself takes the measure of the whole, where the catalogue knows both together. */
    private Optional<String> partOf(String whole) {
        if (PARTS.startOf(words).equals(words)) {
            String measure = MEASURES.endOf(whole);
            return measure.isEmpty() ? Optional.empty() : Optional.of(words + measure);
        }
        if (indicators.named(words).isPresent()) {
            return Optional.empty();
        }
        for (int from = 0; from < whole.length() - 1; from++) {
            String joined = words + whole.substring(from);
            if (joined.length() <= indicators.longestName()
                    && indicators.named(joined).isPresent()) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    /** Returns every subject of a list, for a figure that holds for each. */
    List<String> all() {
        if (words.isEmpty()) {
            return topic.subjects().isEmpty() && !spokenOf().isEmpty() ? List.of(spokenOf()) : topic.subjects();
        }
        if (Partial.isPartial(words) && !topic.subjects().isEmpty()) {
            return topic.subjects().stream().map(this::completed).toList();
        }
        return SubjectList.splitAll(words);
    }

    /** Returns as many subjects as there are figures; empty where the words do not give that number. */
    Optional<List<String>> several(int count) {
        if (!words.isEmpty()) {
            boolean partial = Partial.isPartial(words) && topic.subjects().size() == count;
            return partial ? Optional.of(all()) : SubjectList.split(one(), count);
        }
        if (topic.subjects().size() == count) {
            return Optional.of(topic.subjects());
        }
        int amounts = topic.amounts().size();
        if (amounts >= count && count > 1) {
            return Optional.of(topic.amounts().subList(amounts - count, amounts));
        }
        return Optional.empty();
    }

    /** The last subject of the sentence, the noun with which a phrase without figures began, or the sentence before's. */
    private String spokenOf() {
        if (!topic.subject().isEmpty()) {
            return topic.subject();
        }
        for (int end = Math.min(topic.words().length(), indicators.longestName()); end >= SHORTEST_NOUN; end--) {
            if (indicators.named(topic.words().substring(0, end)).isPresent()) {
                return topic.words().substring(0, end);
            }
        }
        return words.isEmpty() ? topic.earlier() : "";
    }

    /** A partial noun that is an indicator by itself is completed only where the whole is one too. */
    private String completed(String before) {
        String whole = Partial.completed(words, before);
        boolean alone =
                indicators.named(words).isPresent() && indicators.named(whole).isEmpty();
        return alone ? words : whole;
    }
}
