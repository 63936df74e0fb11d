package io.duibiao.job;

import io.duibiao.job.PublicationOrder.Profiles;
import io.duibiao.publish.Language;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.Chart;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.publish.exchange.Tables;
import io.duibiao.publish.page.Companions;
import io.duibiao.publish.page.Link;
import io.duibiao.publish.page.Site;
import io.duibiao.publish.workbook.WorkbookWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A publication in one language: tables, charts, workbook and pages; the first one has the briefs, which are Chinese only. */
final class Edition {
    private final JobSpecification job;
    private final PublicationOrder order;
    private final Language language;

    Edition(JobSpecification job, PublicationOrder order, Language language) {
        this.job = job;
        this.order = order;
        this.language = language;
    }

    /**
     * Writes the files; returns why a brief was withheld, a line a sentence.
     *
     * @param before what the run before published: its pictures are taken over where they would be the same; empty: none is
     */
    List<String> write(
            Publication publication, Supplement supplement, OutputFolder output, Optional<Predecessor> before) {
        new Tables(publication).all().forEach((name, table) -> output.write(path("tables/" + name), table.text()));
        Typeface typeface = Typeface.bundled();
        ChartWriter writer = new ChartWriter(typeface);
        Gallery gallery = new Gallery(publication, supplement, typeface);
        List<Picture> pictures = gallery.pictures(writer);
        write(pictures, new Drawings(writer, output, before));
        output.write(
                path("workbook.xlsx"),
                new WorkbookWriter(publication, supplement, order.form().template()).write());
        Briefs.Issue briefs = isFirst()
                ? new Briefs(publication, pictures, writer)
                        .write(
                                profiles(pictures, gallery, writer),
                                (path, document) -> output.write(path(path), document))
                : Briefs.Issue.NONE;
        Companions companions = new Companions(briefs.papers(), supplement, others(publication.naming()));
        new Site(publication, pictures, companions).pages().forEach((page, html) -> output.write(path(page), html));
        return briefs.faults();
    }

    /** Returns the regions that get a profile, the highlighted one first, each with its chart where it has one. */
    private Map<String, List<Picture>> profiles(List<Picture> drawn, Gallery gallery, ChartWriter writer) {
        Map<String, List<Picture>> profiles = new LinkedHashMap<>();
        Stream<String> all = order.profiles() == Profiles.ALL ? gallery.members().stream() : Stream.empty();
        Stream.concat(order.highlight().stream(), all).distinct().forEach(region -> {
            List<Picture> pictures = gallery.profile(region).stream()
                    .map(chart -> drawn(chart, drawn, writer))
                    .toList();
            profiles.put(region, pictures);
        });
        return profiles;
    }

    private static Picture drawn(Chart chart, List<Picture> drawn, ChartWriter writer) {
        return drawn.stream()
                .filter(picture -> picture.chart().name().equals(chart.name()))
                .findFirst()
                .orElseGet(() -> new Picture(Optional.empty(), chart, writer.svg(chart)));
    }

    private boolean isFirst() {
        return order.folder(language).isEmpty();
    }

    private String path(String file) {
        return order.path(order.folder(language) + file);
    }

    /** No picture needs another: all cores work. */
    private void write(List<Picture> pictures, Drawings drawings) {
        pictures.parallelStream()
                .forEach(picture ->
                        drawings.write(path("charts/" + picture.chart().name()), picture));
    }

    /** Returns the ways to the other publications of the job in this language, and to this one in others. */
    private List<Link> others(Naming naming) {
        String up = (order.name().isEmpty() ? "" : "../") + (isFirst() ? "" : "../");
        List<Link> links = new ArrayList<>();
        for (PublicationOrder other : job.publications()) {
            if (!other.name().equals(order.name())) {
                String folder = other.languages().contains(language) ? other.folder(language) : "";
                links.add(new Link(title(other, naming), up + other.path(folder + "index.html")));
            }
        }
        String home = isFirst() ? "" : "../";
        for (Language other : order.languages()) {
            if (other != language) {
                links.add(new Link(other.pick("中文", "English"), home + order.folder(other) + "index.html"));
            }
        }
        return links;
    }

    private static String title(PublicationOrder order, Naming naming) {
        String period =
                order.period().map(naming::period).orElse(naming.language().pick("最新", "latest"));
        return naming.language()
                .pick(period + naming.group(order.among()), naming.group(order.among()) + ", " + period);
    }
}
