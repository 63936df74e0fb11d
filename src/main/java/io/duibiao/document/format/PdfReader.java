package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files with text: lines are joined to paragraphs again, tables found by their lines or their columns become sheets. */
final class PdfReader {
    private final StringBuilder text = new StringBuilder();
    private final Captions captions = new Captions();
    private final Tables tables;
    private final RawFile file;

    PdfReader(RawFile file) {
        this.file = file;
        tables = new Tables(file);
    }

    FileReading read() throws IOException {
        PdfLines.Pages pages;
        try (PDDocument document = PdfSource.open(file)) {
            pages = PdfLines.of(document);
        } catch (InvalidPasswordException e) {
            return FileReading.rejected(file, Reason.ENCRYPTED_FILE, Messages.ENCRYPTED);
        }
        List<PrintedLine> lines = PdfFurniture.removed(pages.lines());
        if (lines.isEmpty()) {
            return FileReading.rejected(file, Reason.IMAGE_ONLY, Messages.IMAGE_ONLY);
        }
        PdfRun.of(lines, pages.grids()).forEach(this::run);
        return FileReading.of(file.document(Format.PDF, text.toString(), tables.sheets()));
    }

    private void run(PdfRun run) {
        if (run.parts().isEmpty()) {
            PdfBlocks.of(PdfRows.joined(run.lines())).forEach(this::block);
        } else {
            SheetBuilder table = tables.builder();
            PdfRuledTable.read(run.parts(), table);
            tables.add(captions.take(), table);
        }
    }

    private void block(PdfBlocks.Block block) {
        if (block.isTable()) {
            SheetBuilder table = tables.builder();
            PrintedTable.read(block.lines(), table);
            tables.add(captions.take(), table);
            return;
        }
        for (String paragraph : PdfParagraphs.of(block.lines())) {
            captions.pass(paragraph);
            text.append(paragraph).append('\n');
        }
    }
}
