package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads Excel files of the XML kind as a stream, so that a large sheet costs no more than its cells. XML entities are not resolved, formulas give their cached values, links and macros are never followed.
 */
final class XlsxReader {
    FileReading read(RawFile file) throws IOException {
        try (OPCPackage pack = Archive.open(file)) {
            return workbook(file, pack).reading(Format.XLSX);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Workbook workbook(RawFile file, OPCPackage pack)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(pack);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack, false);
        Set<String> hidden = hiddenSheets(reader);
        CellBudget budget = new CellBudget(file.limits());
        Workbook workbook = new Workbook(file);
        Optional<StylesTable> styles = Optional.ofNullable(reader.getStylesTable());
        Set<String> read = new HashSet<>();
        SheetIterator parts = (SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                if (!read.add(parts.getSheetPart().getPartName().getName())) {
                    continue; // a workbook may name one part thousands of times
                }
                XlsxSheetHandler handler =
                        new XlsxSheetHandler(styles, strings, Optional.ofNullable(parts.getSheetComments()), budget);
                parse(part, handler);
                String name = parts.getSheetName();
                handler.damaged().forEach(at -> workbook.damaged(new Place.Cell(name, at.getRow(), at.getColumn())));
                workbook.add(handler.sheet(name, hidden.contains(name)));
            }
        }
        return workbook;
    }

    private static Set<String> hiddenSheets(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        HiddenSheetsHandler handler = new HiddenSheetsHandler();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, handler);
        }
        return handler.names();
    }

    private static void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }
}
