package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.FewColours;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.Typeface;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes charts as PNG for documents and as SVG for pages; the same chart gives the same bytes. */
public final class ChartWriter {
    /** The word under which a PNG may tell what it was drawn from. */
    public static final String ORIGIN = "drawn-from";

    private static final String METADATA = "javax_imageio_png_1.0";
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** Pixels of a PNG for one of the chart, so that it is sharp in print. */
    private static final int SCALE = 2;
    /** Deflate's level 6 of 9. The last three levels take four times as long, and spare three bytes in a hundred. */
    private static final float DENSE = 1 / 3f;

    private final Typeface typeface;

    /** Makes a writer that sets text in this typeface. */
    public ChartWriter(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Returns a chart as PNG at 2×. */
    public byte[] png(Chart chart) {
        return compressed(picture(chart), Optional.empty());
    }

    /**
     * Returns a chart as PNG at 2× that tells what it was drawn from.
     *
     * @param origin a word such as the hash of all that the picture depends on
     */
    public byte[] png(Chart chart, String origin) {
        return compressed(picture(chart), Optional.of(origin));
    }

    private BufferedImage picture(Chart chart) {
        Frame frame = new Frame(chart, new TextMeasure(typeface));
        BufferedImage image =
                new BufferedImage(Frame.WIDTH * SCALE, frame.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        frame.draw(new Pen(graphics, typeface));
        graphics.dispose();
        return FewColours.of(image);
    }

    private static byte[] compressed(BufferedImage image, Optional<String> origin) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam dense = writer.getDefaultWriteParam();
        dense.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        dense.setCompressionQuality(DENSE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), dense);
            if (origin.isPresent()) {
                metadata.mergeTree(METADATA, told(origin.get()));
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), dense);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode told(String origin) {
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", ORIGIN);
        entry.setAttribute("value", origin);
        IIOMetadataNode texts = new IIOMetadataNode("tEXt");
        texts.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(texts);
        return root;
    }

    /**
     * Returns a chart as SVG with real text, without the XML declaration, so that it may stand in a page too. Its title and
     * description are there for screen readers.
     */
    public String svg(Chart chart) {
        Frame frame = new Frame(chart, new TextMeasure(typeface));
        SVGGraphics2D graphics = graphics(chart.name());
        graphics.setSVGCanvasSize(new Dimension(Frame.WIDTH, frame.height()));
        frame.draw(new Pen(graphics, typeface));
        Element root = graphics.getRoot();
        describe(root, chart, frame.height());
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withFallbackFonts(out.toString());
    }

    private static SVGGraphics2D graphics(String name) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return name + "-" + super.generateID(prefix);
            }
        });
        return new SVGGraphics2D(context, false);
    }

    private static void describe(Element root, Chart chart, int height) {
        Document document = root.getOwnerDocument();
        root.setAttribute("viewBox", "0 0 " + Frame.WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", chart.name() + "-title " + chart.name() + "-desc");
        Element title = document.createElementNS(SVG, "title");
        title.setAttribute("id", chart.name() + "-title");
        title.setTextContent(chart.heading().title());
        Element description = document.createElementNS(SVG, "desc");
        description.setAttribute("id", chart.name() + "-desc");
        description.setTextContent(chart.description());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
    }

    /** Batik names one family only; where an SVG is opened without it, others of the same kind stand in. */
    private static String withFallbackFonts(String svg) {
        int begin = svg.indexOf("<svg");
        return svg.substring(Math.max(0, begin))
                .replaceAll(
                        "font-family:\\s*'(?:Noto Sans SC|Dialog)[^';]*';?", "font-family:" + Typeface.FAMILIES + ";")
                .replaceAll("font-family=\"'Noto Sans SC[^\"]*\"", "font-family=\"" + Typeface.FAMILIES + "\"");
    }
}
