package io.duibiao.lake;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files with a figure a line: {@code 500101 gdp 2023-H1 LEVEL 55050000000 元}. A line that begins with {@code ?} is rejected;
 * an empty file cannot be read; a file with {@code !} shows what happens when a reader has a defect.
 *
 * @param rules the reader's version, the same for all files
 * @param listed the names of the files that are there
 */
record LineReader(String rules, List<String> listed) implements DeliveryReader {

    @Override
    public boolean isGone(String source) {
        return !listed.contains(source);
    }

    @Override
    public String version(String path, String id) {
        return rules;
    }

    @Override
    public String source(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }

    @Override
    public Delivery read(String path) {
        String text = text(path);
        String source = source(path);
        if (text.isEmpty()) {
            return Delivery.unreadable(Reject.file(source, Reason.EMPTY_FILE, "Nothing is in the file."));
        }
        if (text.contains("!")) {
            throw new IllegalStateException("defect");
        }
        String id = FileHash.of(Path.of(path));
        List<Observation> observations = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            Place place = new Place.Span(start, start + line.length());
            if (line.startsWith("?")) {
                rejects.add(Reject.at(source, place, Reason.UNKNOWN_UNIT, "Cannot read '" + line + "'."));
            } else {
                observations.add(observation(line, new Source(id, source, place, line, "", Optional.empty())));
            }
            start += line.length() + 1;
        }
        Document document = new Document(id, source, Format.TXT, text, List.of());
        return new Delivery(source, Optional.of(document), Dateline.UNKNOWN, observations, rejects);
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Observation observation(String line, Source source) {
        String[] words = line.split(" ");
        return new Observation(
                new Key(words[0], words[1], Period.parse(words[2]), Measure.valueOf(words[3]), ""),
                new Figure(new BigDecimal(words[4]), words[5], Bound.EXACT, new BigDecimal("0.05")),
                source,
                Observation.Status.NORMAL);
    }
}
