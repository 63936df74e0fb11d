package io.duibiao.bench;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.lake.DeliveryReader;
import io.duibiao.lake.FileHash;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a county's report, a figure a line: {@code 300100,indicator_07,2021-M01,LEVEL,5123.4}. */
final class NightReport implements DeliveryReader {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal RADIUS = new BigDecimal("0.0005");

    @Override
    public Delivery read(String path) {
        List<String> lines = lines(path);
        String id = FileHash.of(Path.of(path));
        List<Observation> figures = IntStream.range(0, lines.size())
                .mapToObj(line -> figure(lines.get(line).split(","), id, source(path), line))
                .toList();
        Document document = new Document(id, source(path), Format.TXT, String.join("\n", lines), List.of());
        return new Delivery(source(path), Optional.of(document), Dateline.UNKNOWN, figures, List.of());
    }

    private static Observation figure(String[] words, String id, String source, int line) {
        Measure measure = Measure.valueOf(words[3]);
        String unit = measure == Measure.YOY ? "%" : "元";
        return new Observation(
                new Key(words[0], words[1], Period.parse(words[2]), measure, ""),
                new Figure(new BigDecimal(words[4]), unit, Bound.EXACT, RADIUS),
                new Source(id, source, new Place.Span(line, line + 1), "", "", Optional.of(LocalDate.of(2030, 1, 20))),
                Observation.Status.NORMAL);
    }

    private static List<String> lines(String path) {
        try {
            return Files.readAllLines(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String source(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }

    @Override
    public boolean isGone(String source) {
        return false;
    }

    @Override
    public String version(String path, String id) {
        return "bench";
    }
}
