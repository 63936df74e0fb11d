package io.duibiao.publish.workbook;

import io.duibiao.publish.FixedZip;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.template.Dress;
import io.duibiao.publish.template.Template;
import io.duibiao.reference.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook of a publication. */
public final class WorkbookWriter {
    /** Rows of a sheet that are kept in memory before they are streamed. */
    private static final int WINDOW = 200;

    /** A group with more members has a profile of the highlighted one only. */
    private static final int MOST_PROFILES = 60;

    private final Publication publication;
    private final Supplement supplement;
    private final Template template;
    private final Naming naming;
    private final Lineups lineups;

    /** Makes the writer of a publication's workbook, nothing beside the benchmarks in it. */
    public WorkbookWriter(Publication publication) {
        this(publication, Supplement.NONE, Template.standard());
    }

    /** Makes the writer of a publication's workbook that looks as a template does. */
    public WorkbookWriter(Publication publication, Supplement supplement, Template template) {
        this.publication = publication;
        this.supplement = supplement;
        this.template = template;
        this.naming = publication.naming();
        this.lineups = Lineups.of(publication);
    }

    /** Returns the workbook as XLSX; the same publication gives the same bytes. */
    public byte[] write() {
        Dress dress = template.open();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(dress.workbook(), WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(dress.workbook());
            Styles styles = new Styles(dress);
            Map<Cover.Entry, Consumer<Table>> sheets = sheets(new Comments(workbook));
            Table cover = new Table(workbook, styles, pick("封面", "Cover"));
            new Cover(publication).write(cover, List.copyOf(sheets.keySet()));
            cover.close();
            sheets.forEach((entry, write) -> {
                Table table = new Table(workbook, styles, entry.sheet());
                write.accept(table);
                table.close();
            });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    private void describe(XSSFWorkbook workbook) {
        var properties = workbook.getProperties().getCoreProperties();
        Date day = Date.from(publication.run().date().atStartOfDay().toInstant(ZoneOffset.UTC));
        properties.setTitle(pick("主要经济指标对标", "Main economic indicators compared"));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(publication.language().tag());
        properties.setCreator(publication.run().product());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }

    /** Returns what is on each sheet after the cover, in order. */
    private Map<Cover.Entry, Consumer<Table>> sheets(Comments comments) {
        SheetNames names = new SheetNames();
        names.of(pick("封面", "Cover"));
        List<Lineup> shown =
                lineups.at(publication.focus().period(), publication.focus().among());
        Map<Cover.Entry, Consumer<Table>> sheets = new LinkedHashMap<>();
        addMainTables(sheets, names, shown, comments);
        publication.focus().subject().ifPresent(subject -> addProfiles(sheets, names, shown, List.of(subject)));
        addFacts(sheets, names);
        for (Lineup lineup : shown) {
            String name = naming.indicator(lineup.indicator());
            sheets.put(
                    new Cover.Entry(names.of(name), pick(name + "，各期", name + ", all periods")),
                    table -> new IndicatorSheet(publication).write(table, series(lineup)));
        }
        addProfiles(sheets, names, shown, others(shown));
        addLists(sheets, names, shown);
        return sheets;
    }

    /** Returns the members beside the highlighted one, by code; none where there are too many to have a sheet each. */
    private List<String> others(List<Lineup> shown) {
        TreeSet<String> members = new TreeSet<>();
        shown.forEach(lineup ->
                lineup.members().forEach(member -> members.add(member.cell().region())));
        publication.focus().subject().ifPresent(members::remove);
        return members.size() <= MOST_PROFILES ? List.copyOf(members) : List.of();
    }

    private void addProfiles(
            Map<Cover.Entry, Consumer<Table>> sheets, SheetNames names, List<Lineup> shown, List<String> regions) {
        for (String region : regions) {
            if (ProfileSheet.has(region, shown)) {
                String name = naming.region(region);
                sheets.put(
                        new Cover.Entry(names.of(name), pick(name + "，各项指标及位次", name + ": all indicators and places")),
                        table -> new ProfileSheet(publication).write(table, region, shown));
            }
        }
    }

    private void addFacts(Map<Cover.Entry, Consumer<Table>> sheets, SheetNames names) {
        if (!supplement.facts().isEmpty()) {
            String region = naming.region(supplement.facts().get(0).region());
            String title = pick(region + "公布的全部数据", region + ": all published figures");
            sheets.put(
                    new Cover.Entry(names.of(pick(region + "公布数据", region + " as published")), title),
                    table -> new FactSheet(publication).write(table, title, supplement.facts()));
        }
    }

    private void addMainTables(
            Map<Cover.Entry, Consumer<Table>> sheets, SheetNames names, List<Lineup> shown, Comments comments) {
        for (Theme theme : Theme.values()) {
            List<Lineup> ofTheme = shown.stream()
                    .filter(lineup -> lineup.indicator().theme() == theme)
                    .toList();
            if (!ofTheme.isEmpty()) {
                String themeName = pick(theme.zh(), theme.en());
                String title = pick("主要经济指标一览表（" + themeName + "）", "Main indicators: " + themeName);
                sheets.put(
                        new Cover.Entry(names.of(pick("一览表-" + themeName, themeName)), title),
                        table -> new MainTable(publication, comments).write(table, title, ofTheme));
            }
        }
    }

    private List<Lineup> series(Lineup lineup) {
        return lineups.series(lineup.indicator().id(), lineup.period().kind(), lineup.group());
    }

    private void addLists(Map<Cover.Entry, Consumer<Table>> sheets, SheetNames names, List<Lineup> shown) {
        if (!supplement.averages().isEmpty()) {
            AveragesSheet averages = new AveragesSheet(publication);
            sheets.put(
                    new Cover.Entry(names.of(pick("平均", "Averages")), averages.title()),
                    table -> averages.write(table, shown, supplement));
        }
        Lists lists = new Lists(publication);
        sheets.put(
                new Cover.Entry(names.of(pick("缺数", "Missing")), pick("哪些地区没有数，为什么", "Who has no figure, and why")),
                list(
                        pick("缺数及原因", "Missing figures and why"),
                        pick("指标|项目|地区|原因", "Indicator|Side|Region|Reason"),
                        lists.missing(shown)));
        sheets.put(
                new Cover.Entry(names.of(pick("核查", "Findings")), pick("需核查的数据", "Figures to be looked at")),
                list(
                        pick("需核查的数据", "Findings"),
                        pick("级别|地区|指标|时期|情况|文件", "Severity|Region|Indicator|Period|What was found|Documents"),
                        lists.findings()));
        sheets.put(
                new Cover.Entry(names.of(pick("说明", "Notes")), pick("口径与来源", "Rules and sources")),
                list(pick("说明", "Notes"), pick("项目|说明", "Subject|Note"), lists.notes(shown)));
    }

    private static Consumer<Table> list(String title, String headings, List<List<String>> rows) {
        List<String> columns = new ArrayList<>(List.of(headings.split("\\|")));
        return table -> {
            table.title(title, "");
            ListSheet.write(table, columns, rows);
        };
    }
}
