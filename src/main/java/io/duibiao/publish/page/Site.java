package io.duibiao.publish.page;

import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.chart.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The pages of a publication: the first one, one for each indicator, one for each region. */
public final class Site {
    private final Publication publication;
    private final List<Picture> pictures;
    private final List<Paper> papers;

    /** Makes the pages of a publication with its charts and briefs. */
    public Site(Publication publication, List<Picture> pictures, List<Paper> papers) {
        this.publication = publication;
        this.pictures = List.copyOf(pictures);
        this.papers = List.copyOf(papers);
    }

    static String indicator(String id) {
        return "indicators/" + id + ".html";
    }

    static String region(String code) {
        return "regions/" + code + ".html";
    }

    /** Returns the HTML of each page by its path below the output folder, {@code index.html} first. */
    public Map<String, String> pages() {
        Shell shell = new Shell(publication);
        Naming naming = publication.naming();
        List<Lineup> lineups = Lineups.of(publication)
                .at(publication.focus().period(), publication.focus().among());
        Map<String, String> pages = new LinkedHashMap<>();
        IndexPage index = new IndexPage(publication);
        pages.put("index.html", shell.page(index.title(), "index.html", index.body(lineups, pictures, papers)));
        for (Lineup lineup : lineups) {
            String id = lineup.indicator().id();
            List<Node> body = new IndicatorPage(publication).body(lineup, picturesOf(id));
            pages.put(indicator(id), shell.page(naming.indicator(lineup.indicator()), "../index.html", body));
        }
        TreeSet<String> regions = new TreeSet<>();
        lineups.forEach(c -> c.members().forEach(m -> regions.add(m.cell().region())));
        for (String code : regions) {
            List<Node> body = new RegionPage(publication).body(code, lineups);
            pages.put(region(code), shell.page(naming.region(code), "../index.html", body));
        }
        for (Paper paper : papers) {
            String home = paper.path().contains("/") ? "../index.html" : "index.html";
            pages.put(paper.page(), shell.page(paper.brief().title(), home, new PaperPage(paper).body()));
        }
        return pages;
    }

    private List<Picture> picturesOf(String indicator) {
        return pictures.stream()
                .filter(picture -> picture.indicator().filter(indicator::equals).isPresent())
                .toList();
    }
}
