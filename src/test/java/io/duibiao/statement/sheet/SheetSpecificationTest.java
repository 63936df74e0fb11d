package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Reading;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The specification of how sheets are read, {@code src/test/resources/sheets}: one test an example. */
class SheetSpecificationTest {
    private static final Path FOLDER = Path.of("src/test/resources/sheets");

    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));

    @TestFactory
    Stream<DynamicTest> every_example_reads_as_the_specification_says() {
        return SheetExamples.in(FOLDER).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    assertThat(readings(example))
                            .as(example.name())
                            .containsExactlyInAnyOrderElementsOf(expected(example));
                }));
    }

    /** What was found and printed as a proposal reads the same once it is pinned. */
    @TestFactory
    Stream<DynamicTest> every_example_reads_the_same_when_the_layout_found_is_pinned() {
        return SheetExamples.in(FOLDER).stream()
                .filter(example -> example.expected().stream().noneMatch(line -> line.contains("NO_HEADER")))
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    Sheet sheet = example.sheet();
                    Document document = document(example, sheet);
                    Dateline dateline = dateline(example);
                    SheetReader reader = new SheetReader(reference);
                    List<Pin> pins = reader.layout(document, sheet, dateline, List.of()).parts().stream()
                            .map(Layout.Part::pin)
                            .toList();
                    assertThat(lines(reader.read(document, sheet, dateline, pins)))
                            .as("%s, pinned as %s", example.name(), pins)
                            .containsExactlyInAnyOrderElementsOf(expected(example));
                }));
    }

    private static List<String> expected(SheetExample example) {
        return example.expected().stream()
                .map(line -> Stream.of(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .reduce("", SheetSpecificationTest::joined))
                .toList();
    }

    private List<String> readings(SheetExample example) {
        Sheet sheet = example.sheet();
        return lines(new SheetReader(reference).read(document(example, sheet), sheet, dateline(example)));
    }

    private static Document document(SheetExample example, Sheet sheet) {
        String name = example.settings().getOrDefault("file", "test.xlsx");
        return new Document("", name, Format.XLSX, "", List.of(sheet));
    }

    private Dateline dateline(SheetExample example) {
        return new Dateline(
                Optional.ofNullable(example.settings().get("region"))
                        .flatMap(code -> reference.regions().byCode(code)),
                Optional.ofNullable(example.settings().get("period")).map(Period::parse),
                DocumentKind.TABLE,
                Optional.empty());
    }

    private static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.statements().forEach(statement -> lines.add(line(statement)));
        reading.unread().forEach(reject -> lines.add(line(reject)));
        return lines;
    }

    private static String line(Statement statement) {
        String cell = statement.evidence().place().label();
        Measure measure = statement.measure();
        return Stream.of(
                        cell.substring(cell.indexOf('!') + 1),
                        region(statement.scope().region()),
                        statement.subject(),
                        measure == Measure.LEVEL ? "" : measure.name() + statement.comparator(),
                        statement.quantity().value().toPlainString(),
                        statement.quantity().unit().symbol(),
                        statement.scope().periodLabel(),
                        statement.evidence().release().note())
                .reduce("", SheetSpecificationTest::joined);
    }

    private static String region(RegionWords words) {
        return words.kind() == RegionWords.Kind.SUB_AREA ? "(" + words.words() + ")" : words.words();
    }

    private static String line(Reject reject) {
        String cell = reject.place().orElseThrow().label();
        return Stream.of(cell.substring(cell.indexOf('!') + 1), reject.reason().name())
                .reduce("", SheetSpecificationTest::joined);
    }

    private static String joined(String line, String field) {
        return field.isEmpty() ? line : line.isEmpty() ? field : line + " · " + field;
    }
}
