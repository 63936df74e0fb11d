package io.duibiao.job;

import io.duibiao.correction.Corrections;
import io.duibiao.document.Document;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.format.FileReading;
import io.duibiao.document.format.Intake;
import io.duibiao.document.limit.Limits;
import io.duibiao.document.limit.Watch;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Resolution;
import io.duibiao.observation.Resolver;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import io.duibiao.statement.prose.DatelineReader;
import io.duibiao.statement.prose.ProseReader;
import io.duibiao.statement.sheet.LayoutText;
import io.duibiao.statement.sheet.Pin;
import io.duibiao.statement.sheet.SheetReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one file from its bytes to its observations: format, dateline, prose and sheets, corrections, resolution. No Spark, no lake:
 * {@code extract} walks it alone, a run walks it in parallel. A file that is over a limit becomes a reject, whatever part of the way
 * it is on. Thread-safe.
 */
public final class FigureReader {
    private final Intake intake;
    private final Watch watch;
    private final DatelineReader datelines;
    private final ProseReader prose;
    private final SheetReader sheets;
    private final Resolver resolver;
    private final Corrections corrections;
    private final Reference reference;

    /** Makes the reader that knows these catalogues. */
    public FigureReader(Reference reference) {
        this(reference, new Corrections(reference, List.of()));
    }

    /** Makes the reader that knows these catalogues and corrections by hand. */
    public FigureReader(Reference reference, Corrections corrections) {
        this(reference, corrections, Limits.STANDARD);
    }

    /** Makes the reader that refuses files over these limits. */
    public FigureReader(Reference reference, Corrections corrections, Limits limits) {
        this.intake = new Intake(limits);
        this.watch = new Watch(limits);
        this.corrections = corrections;
        this.reference = reference;
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
        return statements(source, content, known, LayoutFile.NONE);
    }

    /**
     * Returns what is said in a file whose sheets may have a pinned layout.
     *
     * @param layout the layouts that were pinned; a mistake in them is a reject of the file
     */
    public FileStatements statements(String source, byte[] content, Dateline known, LayoutFile layout) {
        return watch.over(
                () -> said(source, content, known, layout),
                message -> FileStatements.unreadable(source, List.of(overLimit(source, message))));
    }

    private static Reject overLimit(String source, String message) {
        return Reject.file(source, Reason.OVER_LIMIT, message);
    }

    private FileStatements said(String source, byte[] content, Dateline known, LayoutFile layout) {
        FileReading file = intake.read(source, content);
        if (file.document().isEmpty()) {
            return FileStatements.unreadable(source, file.rejects());
        }
        Document document = file.document().get();
        Pins pins = layout.pins(reference, document);
        return pins.problems().isEmpty()
                ? statements(document, file.rejects(), known, pins.pins())
                : FileStatements.unreadable(source, pins.rejects(source));
    }

    private FileStatements statements(Document document, List<Reject> fileRejects, Dateline known, List<Pin> pins) {
        Dateline dateline = known.or(datelines.read(document));
        Reading reading = corrections.applied(document, dateline, reading(document, dateline, pins));
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

    private Reading reading(Document document, Dateline dateline, List<Pin> pins) {
        List<Reading> parts = new ArrayList<>();
        if (!document.text().isBlank()) {
            parts.add(prose.read(document, dateline));
        }
        document.sheets().forEach(sheet -> parts.add(sheets.read(document, sheet, dateline, pins)));
        return Reading.joined(parts);
    }

    /** Returns what the sheets of a file that was read are taken for, as text that would pin it. */
    public List<String> layouts(FileStatements said, LayoutFile layout) {
        return said.document()
                .map(document -> {
                    List<Pin> pins = layout.pins(reference, document).pins();
                    LayoutText text = new LayoutText(said.reading());
                    return document.sheets().stream()
                            .map(sheet -> sheets.layout(document, sheet, said.dateline(), pins))
                            .flatMap(found -> text.lines(found).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    /** Returns the observations of a file, in its order, and all that was not taken. */
    public Delivery deliver(String source, byte[] content, Dateline known) {
        return deliver(source, content, known, LayoutFile.NONE);
    }

    /** Returns the observations of a file whose sheets may have a pinned layout, and all that was not taken. */
    public Delivery deliver(String source, byte[] content, Dateline known, LayoutFile layout) {
        return watch.over(
                () -> delivery(said(source, content, known, layout), known),
                message -> Delivery.unreadable(overLimit(source, message)));
    }

    private Delivery delivery(FileStatements said, Dateline known) {
        if (said.document().isEmpty()) {
            return new Delivery(said.source(), said.document(), known, List.of(), said.rejects());
        }
        Resolution resolution = resolver.resolve(said.document().get(), said.dateline(), said.statements());
        List<Reject> rejects = new ArrayList<>(said.rejects());
        rejects.addAll(resolution.rejects());
        return new Delivery(said.source(), said.document(), said.dateline(), resolution.observations(), rejects);
    }
}
