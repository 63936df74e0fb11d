package io.duibiao.publish.workbook;

import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;

/** The cover: what the workbook is, and a link to each sheet. */
final class Cover {
    private final Publication publication;
    private final Naming naming;

    Cover(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
    }

    /**
     * A line of the contents.
     *
     * @param sheet the sheet's name
     * @param what what is on it
     */
    record Entry(String sheet, String what) {}

    void write(Table table, List<Entry> contents) {
        var focus = publication.focus();
        var run = publication.run();
        table.title(
                naming.language().pick("主要经济指标对标", "Main economic indicators compared"),
                naming.period(focus.period())
                        + naming.language().pick("，", ", ")
                        + naming.group(focus.among())
                        + naming.language().pick("。", ". ")
                        + run.product()
                        + naming.language().pick("，运行 ", ", run ")
                        + run.id()
                        + naming.language().pick("（", " (")
                        + run.date()
                        + naming.language().pick("）", ")"));
        table.row();
        table.headings(List.of(
                naming.language().pick("工作表", "Sheet"), naming.language().pick("内容", "What is on it")));
        for (Entry entry : contents) {
            Row row = table.row();
            Cell cell = table.text(row, 0, entry.sheet(), Styles.Kind.LINK);
            Hyperlink link = table.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + entry.sheet().replace("'", "''") + "'!A1");
            cell.setHyperlink(link);
            table.text(row, 1, entry.what(), Styles.Kind.TEXT);
        }
        table.width(0, 34);
        table.width(1, 70);
        table.fitWidth();
        table.styles().dress().logo().ifPresent(table::picture);
    }
}
