package io.duibiao.publish.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty workbook with the looks of a template. */
public final class Dress {
    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> samples;
    private final Page page;
    private final Optional<Logo> logo;

    private Dress(XSSFWorkbook workbook, Map<Look, CellStyle> samples, Page page, Optional<Logo> logo) {
        this.workbook = workbook;
        this.samples = samples;
        this.page = page;
        this.logo = logo;
    }

    static Dress of(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet(Template.SHEET);
        Dress dress = new Dress(workbook, Template.samples(sheet), Page.of(sheet), logo(sheet));
        while (workbook.getNumberOfSheets() > 0) {
            workbook.removeSheetAt(0);
        }
        return dress;
    }

    private static Optional<Logo> logo(XSSFSheet sheet) {
        return Optional.ofNullable(sheet.getDrawingPatriarch()).stream()
                .flatMap(drawing -> drawing.getShapes().stream())
                .filter(XSSFPicture.class::isInstance)
                .map(shape -> ((XSSFPicture) shape).getPictureData())
                .map(Logo::new)
                .findFirst();
    }

    /** Returns the workbook, without a sheet. */
    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** Returns a style of a workbook's own that looks as the sample does. */
    public CellStyle style(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(sample(look));
        return style;
    }

    /** A template that was read has a sample of each look. */
    private CellStyle sample(Look look) {
        return Optional.ofNullable(samples.get(look)).orElseThrow();
    }

    /** Returns the colour that a shade lays over a cell; empty where its sample has no fill: nothing is shaded then. */
    public Optional<Color> shade(Look look) {
        CellStyle sample = samples.get(look);
        if (sample == null) {
            return Optional.of(new XSSFColor(StandardTemplate.shade(look)));
        }
        return sample.getFillPattern() == FillPatternType.NO_FILL
                ? Optional.empty()
                : Optional.ofNullable(sample.getFillForegroundColorColor());
    }

    /** Returns a number format such as {@code #,##0.00} with digits grouped as in the template. */
    public String format(String usual) {
        String grouped = sample(Look.ROW).getDataFormatString().replaceAll("\\.0+$", "");
        return usual.replace(StandardTemplate.GROUPED, grouped);
    }

    /** Sets a sheet up to be printed as the template is. */
    public void setUp(Sheet sheet) {
        page.apply(sheet);
    }

    /** Returns the picture for the cover; empty where the template has none. */
    public Optional<Logo> logo() {
        return logo;
    }

    /** A picture. */
    public static final class Logo {
        private final byte[] content;
        private final int type;

        private Logo(XSSFPictureData data) {
            this.content = data.getData();
            this.type = data.getPictureType();
        }

        /** Returns what is in its file. */
        public byte[] content() {
            return content.clone();
        }

        /** Returns its type, as POI numbers them. */
        public int type() {
            return type;
        }
    }

    /**
     * How a sheet is printed.
     *
     * @param paper the paper's number
     * @param landscape whether it lies
     * @param margins in inches
     * @param header left, centre and right
     * @param footer left, centre and right
     */
    private record Page(
            short paper, boolean landscape, Map<PageMargin, Double> margins, List<String> header, List<String> footer) {

        static Page of(Sheet sheet) {
            PrintSetup print = sheet.getPrintSetup();
            return new Page(
                    print.getPaperSize(),
                    print.getLandscape(),
                    Stream.of(PageMargin.values()).collect(Collectors.toMap(Function.identity(), sheet::getMargin)),
                    texts(sheet.getHeader()),
                    texts(sheet.getFooter()));
        }

        private static List<String> texts(HeaderFooter texts) {
            return List.of(texts.getLeft(), texts.getCenter(), texts.getRight());
        }

        void apply(Sheet sheet) {
            sheet.getPrintSetup().setPaperSize(paper);
            sheet.getPrintSetup().setLandscape(landscape);
            margins.forEach(sheet::setMargin);
            apply(header, sheet.getHeader());
            apply(footer, sheet.getFooter());
        }

        private static void apply(List<String> texts, HeaderFooter to) {
            to.setLeft(texts.get(0));
            to.setCenter(texts.get(1));
            to.setRight(texts.get(2));
        }
    }
}
