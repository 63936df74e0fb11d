package io.duibiao.document.format;

import io.duibiao.document.limit.Limits;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Finds the ruling lines of a page: lines that are stroked, and rectangles that are filled and so thin that they are lines, which
 * is how word processors draw the borders of a table.
 */
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final double THIN = 2;
    private static final double SHORTEST = 4;
    private static final int MOST = 5_000;

    private final PDRectangle area;
    private final List<Rectangle2D.Double> rules = new ArrayList<>();
    private final List<Rectangle2D.Double> boxes = new ArrayList<>();
    private final List<Rectangle2D.Double> segments = new ArrayList<>();
    private Point2D.Double start = new Point2D.Double();
    private Point2D.Double current = new Point2D.Double();

    private PdfRules(PDPage page) {
        super(page);
        area = page.getCropBox();
    }

    /**
     * Returns the lines of a page as flat rectangles, in points from its upper left corner; none where it is turned, or drawn so
     * finely that it is a picture.
     */
    static List<Rectangle2D.Double> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return List.of();
        }
        PdfRules engine = new PdfRules(page);
        engine.processPage(page);
        return engine.rules.size() > MOST ? List.of() : engine.rules;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Limits.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        boxes.add(between(p0, p2));
        segments.addAll(List.of(between(p0, p1), between(p1, p2), between(p2, p3), between(p3, p0)));
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Double(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Double next = new Point2D.Double(x, y);
        segments.add(between(current, next));
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        segments.add(between(current, start));
        current = start;
    }

    @Override
    public void strokePath() {
        segments.forEach(this::keep);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        boxes.forEach(this::keep);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        boxes.clear();
        segments.clear();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is white, and no line.
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture of a table is not read.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shade is no line.
    }

    private Rectangle2D.Double between(Point2D a, Point2D b) {
        return new Rectangle2D.Double(
                Math.min(a.getX(), b.getX()) - area.getLowerLeftX(),
                area.getUpperRightY() - Math.max(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }

    private void keep(Rectangle2D.Double rule) {
        if (Math.min(rule.width, rule.height) <= THIN && Math.max(rule.width, rule.height) >= SHORTEST) {
            rules.add(rule);
        }
    }
}
