package io.duibiao.document.format;

import io.duibiao.document.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * The paragraphs and tables of a Word file in their order. What stands in a content control, as templates with fields to fill in have
 * them around paragraphs, rows and cells, counts as if there were none; what stands in a text box follows the paragraph that
 * the box is fixed to. A table of contents that Word keeps is left out: its numbers are those of pages.
 */
final class WordBody {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CONTROLS = "declare namespace w='" + WORD + "' .//w:sdt";
    private static final String BOXES = "declare namespace w='" + WORD + "' .//w:txbxContent";

    /** The same drawing once more, for programs that know the older form only. */
    private static final String FALLBACKS =
            "declare namespace mc='http://schemas.openxmlformats.org/markup-compatibility/2006' .//mc:Fallback";

    private static final QName PARAGRAPH = new QName(WORD, "p");
    private static final QName VALUE = new QName(WORD, "val");

    private final XWPFDocument document;
    private final XmlObject body;

    private WordBody(XWPFDocument document) {
        this.document = document;
        this.body = document.getDocument().getBody();
    }

    static List<IBodyElement> elements(XWPFDocument document) {
        return new WordBody(document).elements();
    }

    private List<IBodyElement> elements() {
        boolean controls = openControls();
        boolean boxes = openBoxes();
        return controls || boxes ? opened() : document.getBodyElements();
    }

    /** Returns whether there was one. Those in others come first, so that each is opened where it stands. */
    private boolean openControls() {
        XmlObject[] controls = body.selectPath(CONTROLS);
        for (int i = controls.length - 1; i >= 0; i--) {
            Limits.checkTime();
            open(controls[i]);
        }
        return controls.length > 0;
    }

    private static void open(XmlObject control) {
        try (XmlCursor at = control.newCursor();
                XmlCursor content = control.newCursor()) {
            if (!isTableOfContents(control) && content.toChild(WORD, "sdtContent")) {
                content.moveXmlContents(at);
            }
            at.removeXml();
        }
    }

    private static boolean isTableOfContents(XmlObject control) {
        try (XmlCursor at = control.newCursor()) {
            return at.toChild(WORD, "sdtPr")
                    && at.toChild(WORD, "docPartObj")
                    && at.toChild(WORD, "docPartGallery")
                    && "Table of Contents".equals(at.getAttributeText(VALUE));
        }
    }

    private boolean openBoxes() {
        if (body.selectPath(BOXES).length == 0) {
            return false;
        }
        XmlObject[] fallbacks = body.selectPath(FALLBACKS);
        for (int i = fallbacks.length - 1; i >= 0; i--) {
            try (XmlCursor fallback = fallbacks[i].newCursor()) {
                fallback.removeXml();
            }
        }
        XmlObject[] boxes = body.selectPath(BOXES);
        for (int i = boxes.length - 1; i >= 0; i--) {
            Limits.checkTime();
            moveBehindItsParagraph(boxes[i]);
        }
        return true;
    }

    private static void moveBehindItsParagraph(XmlObject box) {
        try (XmlCursor content = box.newCursor();
                XmlCursor place = box.newCursor()) {
            while (place.toParent()) {
                if (PARAGRAPH.equals(place.getName())) {
                    place.toEndToken();
                    place.toNextToken();
                    content.moveXmlContents(place);
                    return;
                }
            }
        }
    }

    private List<IBodyElement> opened() {
        List<IBodyElement> elements = new ArrayList<>();
        for (XmlObject element : body.selectPath("./*")) {
            if (element instanceof CTP paragraph) {
                elements.add(new XWPFParagraph(paragraph, document));
            } else if (element instanceof CTTbl table) {
                elements.add(new XWPFTable(table, document));
            }
        }
        return elements;
    }
}
