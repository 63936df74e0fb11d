package io.duibiao.publish.chart;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;

/** A picture that remembers where each text was written. */
final class TextRecorder extends SVGGraphics2D {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Written> texts;

    TextRecorder() {
        super(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        this.texts = new ArrayList<>();
    }

    private TextRecorder(TextRecorder parent) {
        super(parent);
        this.texts = parent.texts;
    }

    /**
     * A text and the box of its ink.
     *
     * @param text the text
     * @param box its box in pixels of the picture
     * @param cut whether what was drawn in leaves out a part of it
     */
    record Written(String text, Rectangle2D box, boolean cut) {}

    List<Written> texts() {
        return texts;
    }

    @Override
    public Graphics create() {
        return new TextRecorder(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        Rectangle2D ink = font.createGlyphVector(CONTEXT, text).getVisualBounds();
        Rectangle2D box = new Rectangle2D.Double(x + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight());
        boolean cut = getClip() != null && !getClip().contains(box);
        texts.add(new Written(text, getTransform().createTransformedShape(box).getBounds2D(), cut));
        super.drawString(text, x, y);
    }
}
