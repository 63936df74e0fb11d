package io.duibiao.job;

import io.duibiao.publish.Focus;
import io.duibiao.publish.Publication;
import io.duibiao.publish.brief.Brief;
import io.duibiao.publish.brief.BriefAuthor;
import io.duibiao.publish.brief.BriefDocument;
import io.duibiao.publish.chart.Chart;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.page.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The briefs of a publication: one on all members, profiles of the highlighted one or of each. Each is written, read again by our own
 * reader, and published only where that gives back its figures.
 */
final class Briefs {
    private final Publication publication;
    private final List<Picture> pictures;
    private final BriefDocument setter;
    private final BriefProof proof;

    Briefs(Publication publication, List<Picture> pictures, ChartWriter writer) {
        this.publication = publication;
        this.pictures = pictures;
        this.setter = new BriefDocument(publication.run(), writer);
        this.proof = new BriefProof(publication.reference(), publication);
    }

    /**
     * What became of the briefs.
     *
     * @param papers those that are published
     * @param faults why others are not, a line a sentence
     */
    record Issue(List<Paper> papers, List<String> faults) {
        /** No brief was to be written. */
        static final Issue NONE = new Issue(List.of(), List.of());

        Issue {
            papers = List.copyOf(papers);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Writes the documents that are proved, and returns what became of all.
     *
     * @param profiles the regions that get a profile, with the charts in it
     * @param output takes a document by its path
     */
    Issue write(Map<String, List<Picture>> profiles, BiConsumer<String, byte[]> output) {
        List<Paper> papers = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Draft draft : drafts(profiles)) {
            List<Chart> charts =
                    draft.paper().pictures().stream().map(Picture::chart).toList();
            byte[] document = setter.write(draft.paper().brief(), charts);
            List<String> wrong = proof.faults(
                    draft.paper().document(), document, draft.paper().brief(), draft.region());
            if (wrong.isEmpty()) {
                output.accept(draft.paper().document(), document);
                papers.add(draft.paper());
            }
            faults.addAll(wrong);
        }
        return new Issue(papers, faults);
    }

    /** A peer group has no dateline that a reader could tell from its title: only members of a region have briefs. */
    private List<Draft> drafts(Map<String, List<Picture>> charts) {
        Focus focus = publication.focus();
        if (publication.reference().regions().byCode(focus.among()).isEmpty()) {
            return List.of();
        }
        BriefAuthor author = new BriefAuthor(publication);
        Brief brief = author.brief();
        Stream<Draft> onAll = Stream.of(new Draft(focus.among(), new Paper("brief", brief, ofBrief(brief))));
        Stream<Draft> profiles = charts.entrySet().stream()
                .map(region -> new Draft(
                        region.getKey(),
                        new Paper("profiles/" + region.getKey(), author.profile(region.getKey()), region.getValue())));
        return Stream.concat(onAll, profiles)
                .filter(draft -> !draft.paper().brief().sections().isEmpty())
                .toList();
    }

    /** Returns the map of the first indicator, or its ranking where there is no map, and the heat map of the places. */
    private List<Picture> ofBrief(Brief brief) {
        if (brief.sections().isEmpty()) {
            return List.of();
        }
        String first = brief.sections().get(0).about();
        List<Picture> map = named(first + "-growth-map");
        return Stream.concat(
                        (map.isEmpty() ? named(first + "-growth-ranking") : map).stream(),
                        named("ranks-growth-heatmap").stream())
                .toList();
    }

    private List<Picture> named(String chart) {
        return pictures.stream()
                .filter(picture -> picture.chart().name().equals(chart))
                .toList();
    }

    /**
     * A brief that is not proved yet.
     *
     * @param region the code of the region that it is about
     * @param paper the brief with its charts
     */
    private record Draft(String region, Paper paper) {}
}
