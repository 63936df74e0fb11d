package io.duibiao.job;

import io.duibiao.correction.Corrections;
import io.duibiao.document.Document;
import io.duibiao.document.Reject;
import io.duibiao.document.format.FileReading;
import io.duibiao.document.format.Intake;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Resolution;
import io.duibiao.observation.Resolver;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import io.duibiao.statement.prose.DatelineReader;
import io.duibiao.statement.prose.ProseReader;
import io.duibiao.statement.sheet.SheetReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one file from its bytes to its observations: format, dateline, prose and sheets, corrections, resolution. No Spark, no lake:
 * {@code extract} walks it alone, a run walks it in parallel. Thread-safe.
 */
public final class FigureReader {
    private final Intake intake = new Intake();
    private final DatelineReader datelines;
    private final ProseReader prose;
    private final SheetReader sheets;
    private final Resolver resolver;
    private final Corrections corrections;

    /** Makes the reader that knows these catalogues. */
    public FigureReader(Reference reference) {
        this(reference, new Corrections(reference, List.of()));
    }

    /** Makes the reader that knows these catalogues and corrections by hand. */
    public FigureReader(Reference reference, Corrections corrections) {
        this.corrections = corrections;
        this.datelines = new DatelineReader(reference);
        this.prose = new ProseReader(reference);
        this.sheets = new SheetReader(reference);
        this.resolver = new Resolver(reference);
    }

    /**
     * Returns what is said in a file.
     *
     * @param source the file's name as it is to stand in outputs
     * @param content its bytes
     * @param known what job, manifest or file name tell of it; goes before what the text tells
     */
    public FileStatements statements(String source, byte[] content, Dateline known) {
        FileReading file = intake.read(source, content);
        return file.document()
                .map(document -> statements(document, file.rejects(), known))
                .orElseGet(() -> FileStatements.unreadable(source, file.rejects()));
    }

    private FileStatements statements(Document document, List<Reject> fileRejects, Dateline known) {
        Dateline dateline = known.or(datelines.read(document));
        Reading reading = corrections.applied(document, dateline, reading(document, dateline));
        List<Reject> rejects = new ArrayList<>(fileRejects);
        rejects.addAll(reading.unread());
        return new FileStatements(
                document.source(),
                Optional.of(document),
                dateline,
                reading.statements(),
                reading.nonFigures(),
                rejects);
    }

    private Reading reading(Document document, Dateline dateline) {
        List<Reading> parts = new ArrayList<>();
        if (!document.text().isBlank()) {
            parts.add(prose.read(document, dateline));
        }
        document.sheets().forEach(sheet -> parts.add(sheets.read(document, sheet, dateline)));
        return new Reading(
                parts.stream().flatMap(part -> part.statements().stream()).toList(),
                parts.stream().flatMap(part -> part.nonFigures().stream()).toList(),
                parts.stream().flatMap(part -> part.unread().stream()).toList());
    }

    /** Returns the observations of a file, in its order, and all that was not taken. */
    public Delivery deliver(String source, byte[] content, Dateline known) {
        FileStatements said = statements(source, content, known);
        if (said.document().isEmpty()) {
            return new Delivery(source, said.document(), known, List.of(), said.rejects());
        }
        Resolution resolution = resolver.resolve(said.document().get(), said.dateline(), said.statements());
        List<Reject> rejects = new ArrayList<>(said.rejects());
        rejects.addAll(resolution.rejects());
        return new Delivery(source, said.document(), said.dateline(), resolution.observations(), rejects);
    }
}
