package io.duibiao.publish.brief;

import io.duibiao.publish.Aspect;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.reference.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the briefs of a publication: the 「通报」 on all members, with a section for each indicator by which many
 * of them are ranked, and the profile of one member by theme. Indicators that most members have come first, as long as their words fit on the
 * pages; in a profile those that can be held against city or nation come before them.
 */
public final class BriefAuthor {
    private static final int MOST_LINES = 38;
    private static final int MOST_LINES_OF_PROFILE = 18;
    private static final int CHARACTERS_A_LINE = 36;

    private final Publication publication;
    private final Naming naming;
    private final Lineups all;
    private final List<Lineup> shown;

    /** Makes the author of a publication's briefs. */
    public BriefAuthor(Publication publication) {
        this.publication = publication.in(Language.ZH);
        this.naming = this.publication.naming();
        this.all = Lineups.of(publication);
        this.shown = all.at(publication.focus().period(), publication.focus().among());
    }

    /** Returns the brief on all members; it has no sections where few are ranked by any indicator. */
    public Brief brief() {
        List<Lineup> enough = shown.stream()
                .filter(lineup -> lineup.isRankingOfMany(Aspect.GROWTH) || lineup.isRankingOfMany(Aspect.LEVEL))
                .toList();
        return new Brief(
                naming.period(publication.focus().period())
                        + naming.group(publication.focus().among()) + "主要经济指标情况通报",
                fitting(byMembers(enough), this::byIndicator, MOST_LINES));
    }

    /** Returns the profile of a member; it has no sections where the member has no figure. */
    public Brief profile(String region) {
        List<Lineup> known = byMembers(shown).stream()
                .filter(lineup -> sentences(lineup).ofItself(region).isPresent())
                .sorted(Comparator.comparing(lineup -> !isComparable(lineup, region)))
                .toList();
        return new Brief(
                naming.region(region) + naming.period(publication.focus().period()) + "主要经济指标对标简报",
                fitting(known, lineups -> byTheme(lineups, region), MOST_LINES_OF_PROFILE));
    }

    private List<Brief.Section> byIndicator(List<Lineup> lineups) {
        List<Brief.Section> sections = new ArrayList<>();
        for (Lineup lineup : lineups) {
            Sentences about = sentences(lineup);
            Brief.Paragraph whole =
                    paragraph(Stream.of(about.whole(), about.leaders(), about.counts(), about.missing()));
            Brief.Paragraph subject =
                    paragraph(Stream.of(publication.focus().subject().flatMap(about::of)));
            sections.add(new Brief.Section(
                    lineup.indicator().id(),
                    heading(sections.size(), naming.indicator(lineup.indicator())),
                    Stream.of(whole, subject)
                            .filter(paragraph -> !paragraph.sentences().isEmpty())
                            .toList()));
        }
        return sections;
    }

    private List<Brief.Section> byTheme(List<Lineup> lineups, String region) {
        List<Brief.Section> sections = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Brief.Paragraph paragraph = paragraph(lineups.stream()
                    .filter(lineup -> lineup.indicator().theme() == theme)
                    .map(lineup -> sentences(lineup).ofItself(region)));
            if (!paragraph.sentences().isEmpty()) {
                sections.add(new Brief.Section(theme.name(), heading(sections.size(), theme.zh()), List.of(paragraph)));
            }
        }
        return sections;
    }

    private Sentences sentences(Lineup lineup) {
        return new Sentences(publication, all, lineup);
    }

    private static String heading(int before, String title) {
        return Wording.numeral(before + 1) + "、" + title;
    }

    private static Brief.Paragraph paragraph(Stream<Optional<Sentence>> sentences) {
        return new Brief.Paragraph(sentences.flatMap(Optional::stream).toList());
    }

    private static boolean isComparable(Lineup lineup, String region) {
        return Stream.of(Yardstick.values()).anyMatch(yardstick -> lineup.member(region)
                .filter(member -> lineup.growthGap(member, yardstick).isPresent())
                .isPresent());
    }

    private static List<Lineup> byMembers(List<Lineup> lineups) {
        return lineups.stream()
                .sorted(Comparator.comparingInt(lineup -> -ranked(lineup)))
                .toList();
    }

    /** Returns the sections about as many lineups as fit, the first of those wanted taken first, in the order of the catalogue. */
    private List<Brief.Section> fitting(
            List<Lineup> wanted, Function<List<Lineup>, List<Brief.Section>> write, int mostLines) {
        List<Lineup> taken = new ArrayList<>();
        for (Lineup lineup : wanted) {
            taken.add(lineup);
            if (lines(write.apply(inOrder(taken))) > mostLines) {
                taken.remove(lineup);
            }
        }
        return write.apply(inOrder(taken));
    }

    /** Growth counts twice: it is what a brief is about first. */
    private static int ranked(Lineup lineup) {
        return 2 * lineup.ranked(Aspect.GROWTH).size()
                + lineup.ranked(Aspect.LEVEL).size();
    }

    private List<Lineup> inOrder(List<Lineup> taken) {
        return shown.stream().filter(taken::contains).toList();
    }

    private static int lines(List<Brief.Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1
                        + section.paragraphs().stream()
                                .mapToInt(paragraph -> lines(paragraph.text()))
                                .sum())
                .sum();
    }

    /** The first line of a paragraph is indented by two characters. */
    private static int lines(String paragraph) {
        return (paragraph.length() + 2 + CHARACTERS_A_LINE - 1) / CHARACTERS_A_LINE;
    }
}
