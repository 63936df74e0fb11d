package io.duibiao.publish.workbook;

import io.duibiao.benchmark.result.Origin;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Comments at figures: the document and the sentence that they come from. */
final class Comments {
    private static final int LONGEST = 300;
    /** More comments than this make a workbook slow to open. */
    static final int MOST = 4000;

    private final CreationHelper creation;
    private int written;

    Comments(Workbook workbook) {
        this.creation = workbook.getCreationHelper();
    }

    /** Notes where a figure comes from; nothing where that is not known, or where there are too many notes already. */
    void add(Sheet sheet, Cell cell, Origin origin) {
        if (origin.document().isEmpty() || written++ >= MOST) {
            return;
        }
        String text = origin.document() + " " + origin.place() + "\n" + origin.words();
        ClientAnchor anchor = creation.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 6);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        String kept = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        comment.setString(creation.createRichTextString(kept));
        comment.setAuthor("Duibiao");
        comment.setAddress(cell.getAddress());
        cell.setCellComment(comment);
    }
}
