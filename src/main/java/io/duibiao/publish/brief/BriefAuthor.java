package io.duibiao.publish.brief;

import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the brief of a publication: the indicators that most districts have, a section each. */
public final class BriefAuthor {
    /** Two pages hold no more. */
    private static final int MOST_SECTIONS = 6;

    private static final int FEWEST_RANKED = 4;

    private final Publication publication;
    private final List<Lineup> lineups;

    /** Makes the author of a publication's brief. */
    public BriefAuthor(Publication publication) {
        this.publication = publication.in(Language.ZH);
        this.lineups = Lineups.of(publication)
                .at(publication.focus().period(), publication.focus().among());
    }

    /** Returns the brief on all districts; it has no sections where too few have growth. */
    public Brief brief() {
        Focus focus = publication.focus();
        List<Brief.Section> sections = new ArrayList<>();
        for (Lineup lineup : fullest()) {
            Sentences sentences = new Sentences(publication, lineup);
            String whole = paragraph(
                    Stream.of(sentences.whole(), sentences.leaders(), sentences.counts(), sentences.missing()));
            String subject = paragraph(Stream.of(focus.subject().flatMap(sentences::subject)));
            sections.add(new Brief.Section(
                    lineup.indicator().id(),
                    Wording.numeral(sections.size() + 1) + "、"
                            + publication.naming().indicator(lineup.indicator()),
                    Stream.of(whole, subject).filter(text -> !text.isEmpty()).toList()));
        }
        String title = publication.naming().period(focus.period())
                + publication.naming().group(focus.among()) + "主要经济指标情况通报";
        return new Brief(title, sections);
    }

    private List<Lineup> fullest() {
        List<Lineup> enough = lineups.stream()
                .filter(lineup -> lineup.ranked(Aspect.GROWTH).size() >= FEWEST_RANKED)
                .toList();
        List<Lineup> fullest = enough.stream()
                .sorted(Comparator.comparingInt(
                        (Lineup lineup) -> -lineup.ranked(Aspect.GROWTH).size()))
                .limit(MOST_SECTIONS)
                .toList();
        return enough.stream().filter(fullest::contains).toList();
    }

    private static String paragraph(Stream<java.util.Optional<String>> sentences) {
        return sentences.flatMap(java.util.Optional::stream).reduce("", String::concat);
    }
}
