package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files with text: lines are joined to paragraphs again, tables found by their columns become sheets. */
final class PdfReader {
    private final StringBuilder text = new StringBuilder();
    private final Captions captions = new Captions();
    private final Tables tables = new Tables();

    FileReading read(RawFile file) throws IOException {
        List<PdfLine> lines;
        try (PDDocument document = Loader.loadPDF(file.content())) {
            lines = PdfFurniture.removed(PdfLines.of(document));
        } catch (InvalidPasswordException e) {
            return FileReading.rejected(file, Reason.ENCRYPTED_FILE, Messages.ENCRYPTED);
        }
        if (lines.isEmpty()) {
            return FileReading.rejected(file, Reason.IMAGE_ONLY, Messages.IMAGE_ONLY);
        }
        PdfBlocks.of(lines).forEach(this::block);
        return FileReading.of(file.document(Format.PDF, text.toString(), tables.sheets()));
    }

    private void block(PdfBlocks.Block block) {
        if (block.isTable()) {
            tables.add(captions.take(), PdfTable.of(block.lines()));
            return;
        }
        for (String paragraph : PdfParagraphs.of(block.lines())) {
            captions.pass(paragraph);
            text.append(paragraph).append('\n');
        }
    }
}
