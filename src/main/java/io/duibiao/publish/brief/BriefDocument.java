package io.duibiao.publish.brief;

import io.duibiao.publish.FixedZip;
import io.duibiao.publish.RunFacts;
import io.duibiao.publish.chart.Chart;
import io.duibiao.publish.chart.ChartWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Sets a brief on A4 with the margins and typefaces of official documents (GB/T 9704—2012): title in 小标宋, headings in 黑体, text
 * in 仿宋, first lines indented by two characters. The text is in 小四, so that two pages hold it with its charts.
 */
public final class BriefDocument {
    private static final int TITLE_POINTS = 20;
    private static final int TEXT_POINTS = 12;
    private static final int TWIPS_A_POINT = 20;
    private static final double TWIPS_A_MILLIMETRE = 56.69;
    private static final double LINE_POINTS = 20;
    private static final int PICTURE_POINTS = 430;
    private static final int HIGHEST_PICTURE_POINTS = 225;
    private static final int PICTURE_SPACING_TWIPS = 120;

    private final RunFacts run;
    private final ChartWriter writer;

    /** Makes the setter of briefs of a run. */
    public BriefDocument(RunFacts run, ChartWriter writer) {
        this.run = run;
        this.writer = writer;
    }

    /**
     * Returns the brief as DOCX; the same brief gives the same bytes.
     *
     * @param brief the brief
     * @param charts what follows the text
     */
    public byte[] write(Brief brief, List<Chart> charts) {
        try (XWPFDocument document = new XWPFDocument()) {
            describe(document, brief);
            page(document);
            title(document, brief.title());
            for (Brief.Section section : brief.sections()) {
                paragraph(document, section.heading(), "黑体");
                section.paragraphs().forEach(text -> paragraph(document, text.text(), "仿宋"));
            }
            for (Chart chart : charts) {
                picture(document, chart);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return FixedZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(XWPFDocument document, Brief brief) {
        var properties = document.getProperties().getCoreProperties();
        Date day = Date.from(run.date().atStartOfDay().toInstant(ZoneOffset.UTC));
        properties.setTitle(brief.title());
        properties.setCreator(run.product());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(twips(210));
        section.getPgSz().setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
    }

    private static void title(XWPFDocument document, String title) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(TITLE_POINTS * TWIPS_A_POINT);
        run(paragraph, title, "方正小标宋简体", TITLE_POINTS);
    }

    private static void paragraph(XWPFDocument document, String text, String font) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(2 * TEXT_POINTS * TWIPS_A_POINT);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        run(paragraph, text, font, TEXT_POINTS);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    }

    private void picture(XWPFDocument document, Chart chart) throws IOException {
        byte[] png = writer.png(chart);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        double scale = Math.min(
                (double) PICTURE_POINTS / image.getWidth(), (double) HIGHEST_PICTURE_POINTS / image.getHeight());
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(PICTURE_SPACING_TWIPS);
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    chart.name() + ".png",
                    Units.toEMU(image.getWidth() * scale),
                    Units.toEMU(image.getHeight() * scale));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A chart of ours is no PNG", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description(chart));
    }

    private static String description(Chart chart) {
        return chart.heading().title() + "。" + chart.description();
    }
}
