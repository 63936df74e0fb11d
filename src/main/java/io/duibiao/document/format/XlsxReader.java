package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads Excel files of the XML kind as a stream, so that a large sheet costs no more than its cells. POI's guards against zip
 * bombs are on, XML entities are not resolved, formulas give their cached values, links and macros are never followed.
 */
final class XlsxReader {
    private static final int LARGE = 8 << 20;

    FileReading read(RawFile file) throws IOException {
        try {
            List<Sheet> sheets = file.content().length < LARGE ? inMemory(file) : onDisk(file);
            return new FileReading(Optional.of(file.document(Format.XLSX, "", sheets)), List.of());
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<Sheet> inMemory(RawFile file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(file.content()))) {
            return sheets(pack);
        }
    }

    /** From a stream POI unpacks every part into memory, from a file it does not. */
    private static List<Sheet> onDisk(RawFile file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Path copy = Files.createTempFile("duibiao", ".xlsx");
        try {
            Files.write(copy, file.content());
            try (OPCPackage pack = OPCPackage.open(copy.toFile(), PackageAccess.READ)) {
                return sheets(pack);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static List<Sheet> sheets(OPCPackage pack)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(pack);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack, false);
        Set<String> hidden = hiddenSheets(reader);
        CellBudget budget = new CellBudget();
        List<Sheet> sheets = new ArrayList<>();
        SheetIterator parts = (SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                XlsxSheetHandler handler = new XlsxSheetHandler(
                        Optional.ofNullable(reader.getStylesTable()),
                        strings,
                        Optional.ofNullable(parts.getSheetComments()),
                        budget);
                parse(part, handler);
                sheets.add(handler.sheet(parts.getSheetName(), hidden.contains(parts.getSheetName())));
            }
        }
        return sheets;
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
