package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads web pages: the main text as lines, tables of data as sheets, without scripts, menus and other furniture. */
final class HtmlReader {
    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, button,"
                    + " select, iframe, svg, [hidden], [aria-hidden=true], [style~=display:\\s*none]";
    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "table",
            "tr",
            "blockquote",
            "dd",
            "dt",
            "center",
            "main",
            "title");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Captions captions = new Captions();
    private final Tables tables;
    private final RawFile file;

    HtmlReader(RawFile file) {
        this.file = file;
        tables = new Tables(file);
    }

    /** Returns whether the text is a web page, whatever the file's extension says. */
    static boolean looksLikeHtml(String text) {
        String head = text.stripLeading();
        head = head.substring(0, Math.min(head.length(), 1000)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<table")
                || (head.startsWith("<") && (head.contains("<html") || head.contains("<body")));
    }

    FileReading read(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth((int) file.limits().of(Limit.NESTING));
        Document page = parser.parseInput(html, "");
        page.select(FURNITURE).remove();
        Element main = MainText.of(page);
        if (!main.text().contains(page.title()) && main.select("h1").isEmpty()) {
            line.append(page.title());
            endLine();
        }
        walk(main);
        endLine();
        return text.toString().isBlank() && tables.sheets().isEmpty()
                ? FileReading.rejected(file, Reason.EMPTY_FILE, Messages.EMPTY)
                : FileReading.of(file.document(Format.HTML, text.toString(), tables.sheets()));
    }

    private void walk(Node node) {
        Limits.checkTime();
        if (node instanceof TextNode words) {
            line.append(words.text().replace('\u00a0', ' '));
            return;
        }
        boolean breaks = BREAKING.contains(node.nodeName());
        if (breaks) {
            endLine();
        }
        if (node instanceof Element element && HtmlTable.isData(element)) {
            table(element);
        } else {
            node.childNodes().forEach(this::walk);
        }
        if (breaks) {
            endLine();
        }
    }

    private void endLine() {
        String whole = line.toString().strip();
        line.setLength(0);
        if (!whole.isEmpty()) {
            captions.pass(whole);
            text.append(whole).append('\n');
        }
    }

    private void table(Element table) {
        String above = captions.take();
        String own = table.select("> caption").text();
        SheetBuilder builder = tables.builder();
        HtmlTable.cells(table).forEach(cell -> {
            tables.spend((long) cell.height() * cell.width() - 1);
            builder.put(cell.row(), cell.column(), CellFormat.text(cell.text(), ""));
            builder.merge(new Merge(
                    cell.row(), cell.column(), cell.row() + cell.height() - 1, cell.column() + cell.width() - 1));
        });
        tables.add(own.isBlank() ? above : own, builder);
    }
}
