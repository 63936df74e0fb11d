package io.duibiao.publish.page;

import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.chart.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pages of a publication: the first one, one for each indicator, one for each region, one for each brief. */
public final class Site {
    private final Publication publication;
    private final List<Picture> pictures;
    private final Companions companions;

    /** Makes the pages of a publication with its charts and what stands beside them. */
    public Site(Publication publication, List<Picture> pictures, Companions companions) {
        this.publication = publication;
        this.pictures = List.copyOf(pictures);
        this.companions = companions;
    }

    static String indicator(String id) {
        return "indicators/" + id + ".html";
    }

    static String region(String code) {
        return "regions/" + code + ".html";
    }

    /** Returns the HTML of each page by its path below the output folder, {@code index.html} first. */
    public Map<String, String> pages() {
        Lineups all = Lineups.of(publication);
        List<Lineup> lineups =
                all.at(publication.focus().period(), publication.focus().among());
        TreeSet<String> regions = new TreeSet<>();
        lineups.forEach(c -> c.members().forEach(m -> regions.add(m.cell().region())));
        Naming naming = publication.naming();
        Shell shell = new Shell(publication, directory(lineups, regions));
        Map<String, String> pages = new LinkedHashMap<>();
        IndexPage index = new IndexPage(publication, companions);
        pages.put("index.html", shell.page(index.title(), "", index.body(lineups, pictures)));
        for (Lineup lineup : lineups) {
            String id = lineup.indicator().id();
            List<Lineup> series = all.series(id, lineup.period().kind(), lineup.group());
            List<Node> body =
                    new IndicatorPage(publication, companions.supplement()).body(lineup, series, picturesOf(id));
            pages.put(indicator(id), shell.page(naming.indicator(lineup.indicator()), "../", body));
        }
        for (String code : regions) {
            List<Node> body = new RegionPage(publication).body(code, lineups);
            pages.put(region(code), shell.page(naming.region(code), "../", body));
        }
        for (Paper paper : companions.papers()) {
            String root = paper.path().contains("/") ? "../" : "";
            pages.put(paper.page(), shell.page(paper.brief().title(), root, new PaperPage(paper).body()));
        }
        return pages;
    }

    private Directory directory(List<Lineup> lineups, Set<String> regions) {
        Naming naming = publication.naming();
        Directory directory = new Directory(naming, companions.others());
        regions.forEach(code -> directory.add(naming.region(code), region(code)));
        for (Lineup lineup : lineups) {
            String path = indicator(lineup.indicator().id());
            directory.add(naming.indicator(lineup.indicator()), path);
            if (naming.language() == Language.ZH) {
                lineup.indicator().names().aliases().forEach(alias -> directory.add(alias, path));
            }
        }
        return directory;
    }

    private List<Picture> picturesOf(String indicator) {
        return pictures.stream()
                .filter(picture -> picture.indicator().filter(indicator::equals).isPresent())
                .toList();
    }
}
