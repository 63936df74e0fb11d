package io.duibiao.prove;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.statement.Measure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Follows published numbers back: from a table, page, brief or workbook to a row of gold, and from there to an observation or to
 * the computation that the row states.
 */
final class Provenance {
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.])\\d[\\d,]*\\.\\d+(?![\\d.])");
    private static final int COMPUTED_DECIMALS = 6;

    /** Unit words step by these powers of ten: 元, 万元, 亿元, 万亿元. */
    private static final int[] SCALES = {0, 4, 8, 12};

    private final List<Observation> figures;
    private final List<Benchmark> benchmarks;
    private final Set<BigDecimal> known;

    private Provenance(List<Observation> figures, List<Benchmark> benchmarks, List<Averages> averages) {
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.known = Stream.of(
                        benchmarks.stream().flatMap(Provenance::data),
                        averages.stream().flatMap(Provenance::data),
                        figures.stream().map(figure -> figure.figure().value()))
                .flatMap(numbers -> numbers)
                .map(BigDecimal::abs)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the provenance of what is made from a lake. */
    static Provenance of(LakeReader lake) {
        return new Provenance(
                lake.observations(Filter.all()), lake.benchmarks(Filter.all()), lake.averages(Filter.all()));
    }

    private static Stream<BigDecimal> data(Benchmark row) {
        Stream<Average> averages = Stream.of(
                row.city().level(),
                row.city().growth(),
                row.nation().level(),
                row.nation().growth());
        return Stream.concat(
                        Stream.of(
                                row.level(),
                                row.growth().reported(),
                                row.growth().computed(),
                                row.growth().used()),
                        averages.flatMap(average -> Stream.of(average.value(), average.gap())))
                .flatMap(datum -> datum.value().stream());
    }

    private static Stream<BigDecimal> data(Averages row) {
        Stream<Datum> members = row.members().stream()
                .flatMap(
                        (Distribution lie) -> Stream.concat(Stream.of(lie.unweightedMean()), lie.quartiles().stream()));
        return Stream.concat(
                        Stream.concat(row.ways().stream(), members).flatMap(datum -> datum.value().stream()),
                        Stream.of(row.implied().spread()))
                .distinct();
    }

    /** Returns the figures of gold that neither an observation gives nor the computation that they state. */
    List<String> unfounded() {
        List<String> unfounded = new ArrayList<>();
        for (Benchmark row : benchmarks) {
            check(row.level(), said(row, Measure.LEVEL), "level of " + row.cell(), unfounded);
            check(row.growth().reported(), said(row, Measure.YOY), "growth of " + row.cell(), unfounded);
            row.growth().computed().value().ifPresent(computed -> {
                if (recomputed(row)
                        .filter(growth -> growth.compareTo(computed) == 0)
                        .isEmpty()) {
                    unfounded.add("computed growth of " + row.cell() + ": " + computed);
                }
            });
            gap(row.level(), row.city().level(), "city gap of " + row.cell(), unfounded);
            gap(row.growth().used(), row.city().growth(), "city gap in growth of " + row.cell(), unfounded);
            gap(row.growth().used(), row.nation().growth(), "nation gap in growth of " + row.cell(), unfounded);
        }
        return unfounded;
    }

    private static void check(Datum datum, List<BigDecimal> said, String what, List<String> unfounded) {
        datum.value()
                .filter(value -> said.stream().noneMatch(number -> number.compareTo(value) == 0))
                .ifPresent(value -> unfounded.add(what + ": " + value + " but the files say " + said));
    }

    private List<BigDecimal> said(Benchmark row, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.key().region().equals(row.cell().region())
                        && figure.key().indicator().equals(row.cell().indicator())
                        && figure.key().period().equals(row.cell().period())
                        && figure.key().measure() == measure)
                .map(figure -> figure.figure().value())
                .toList();
    }

    /** Growth from the levels of two years: 100 × now ÷ then − 100. */
    private Optional<BigDecimal> recomputed(Benchmark row) {
        Period before = row.cell().period().previousYear();
        return benchmarks.stream()
                .filter(other -> other.cell().region().equals(row.cell().region())
                        && other.cell().indicator().equals(row.cell().indicator())
                        && other.cell().period().equals(before))
                .findFirst()
                .flatMap(other -> other.level().value())
                .flatMap(then -> row.level().value().map(now -> now.multiply(BigDecimal.valueOf(100))
                        .subtract(then.multiply(BigDecimal.valueOf(100)))
                        .divide(then, COMPUTED_DECIMALS, RoundingMode.HALF_UP)));
    }

    private static void gap(Datum own, Average average, String what, List<String> unfounded) {
        average.gap().value().ifPresent(gap -> {
            boolean isDifference = average.basis() != Basis.NONE
                    && own.value().isPresent()
                    && average.value()
                            .value()
                            .filter(whole ->
                                    own.value().orElseThrow().subtract(whole).compareTo(gap) == 0)
                            .isPresent();
            if (!isDifference) {
                unfounded.add(what + ": " + gap);
            }
        });
    }

    /** Returns the decimal numbers of tables, pages, briefs and workbook that gold does not hold, with their file. */
    List<String> unknown(Map<String, byte[]> published) throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : published.entrySet()) {
            for (String text : texts(file.getKey(), file.getValue())) {
                Matcher number = DECIMAL.matcher(text);
                while (number.find()) {
                    if (!isKnown(new BigDecimal(number.group().replace(",", "")))) {
                        unknown.add(file.getKey() + ": " + number.group() + " in '" + around(text, number) + "'");
                    }
                }
            }
        }
        return unknown;
    }

    private static String around(String text, Matcher number) {
        return text.substring(Math.max(0, number.start() - 30), Math.min(text.length(), number.end() + 20));
    }

    private boolean isKnown(BigDecimal shown) {
        for (BigDecimal number : known) {
            for (int scale : SCALES) {
                BigDecimal inUnit = number.movePointLeft(scale);
                if (inUnit.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> texts(String name, byte[] content) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> List.of(new String(content, StandardCharsets.UTF_8));
            case "html" -> words(new String(content, StandardCharsets.UTF_8));
            case "docx" -> paragraphs(content);
            case "xlsx" -> cells(content);
            default -> List.of();
        };
    }

    /** Titles and descriptions of charts are words; the numbers along their axes are none of any figure. */
    private static List<String> words(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("svg text").remove();
        return body.nodeStream(TextNode.class).map(TextNode::text).toList();
    }

    private static List<String> paragraphs(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
                XWPFWordExtractor all = new XWPFWordExtractor(document)) {
            return all.getText().lines().toList();
        }
    }

    private static List<String> cells(byte[] content) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        texts.add(
                                cell.getCellType() == CellType.NUMERIC
                                        ? BigDecimal.valueOf(cell.getNumericCellValue())
                                                .stripTrailingZeros()
                                                .toPlainString()
                                        : cell.toString());
                    }
                }
            }
        }
        return texts;
    }
}
