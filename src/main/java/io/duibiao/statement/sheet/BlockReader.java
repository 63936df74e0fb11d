package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Unit;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Release;
import io.duibiao.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a block of a sheet, from top to bottom, cell by cell. */
final class BlockReader {
    private final String source;
    private final String sheet;
    private final Grid grid;
    private final HeadingReader headings;
    private final RegionReader regions;
    private final Subjects subjects;
    private final UnitReader units;
    private final List<Statement> statements = new ArrayList<>();
    private final List<NonFigure> nonFigures = new ArrayList<>();
    private final List<Reject> unread = new ArrayList<>();

    BlockReader(
            String source, String sheet, Grid grid, HeadingReader headings, RegionReader regions, Reference reference) {
        this.source = source;
        this.sheet = sheet;
        this.grid = grid;
        this.headings = headings;
        this.regions = regions;
        subjects = new Subjects(reference.indicators());
        units = new UnitReader(reference.units());
    }

    /** Returns what a block says. */
    Reading read(Block block, Title title) {
        HeaderTree header = new HeaderTree(grid, headings, block);
        StubTree stub = new StubTree(grid, headings, block, row -> isFigureRow(block, row));
        CrossTable table = new CrossTable(block, header, stub, title, regions, subjects);
        Notes notes = new Notes(block.notes());
        for (int row : block.body()) {
            if (isFigureRow(block, row)) {
                table.enter(row);
                for (int column : block.figures()) {
                    cell(table, notes, row, column);
                }
            }
        }
        block.header().forEach(this::years);
        block.stub().forEach(column -> labels(block, column));
        return new Reading(statements, nonFigures, unread);
    }

    private void years(int row) {
        for (int column : grid.filled(row)) {
            nonFigure(row, column, Kind.YEAR);
        }
    }

    private void labels(Block block, StubColumn stub) {
        Kind kind =
                switch (stub.kind()) {
                    case CODE, REGION, WORDS, UNIT -> Kind.NAME;
                    case PERIOD -> Kind.YEAR;
                    case IGNORED -> Kind.ORDINAL;
                };
        block.body().forEach(row -> nonFigure(row, stub.column(), kind));
    }

    /** Numbers that head or label figures are accounted for, so that each number of the sheet stands somewhere. */
    private void nonFigure(int row, int column, Kind kind) {
        grid.number(row, column)
                .ifPresent(number ->
                        nonFigures.add(new NonFigure(new Place.Cell(sheet, row, column), number.shown(), kind)));
    }

    private boolean isFigureRow(Block block, int row) {
        return block.figures().stream().anyMatch(column -> !grid.isBlank(row, column));
    }

    private void cell(CrossTable table, Notes notes, int row, int column) {
        if (grid.isBlank(row, column) || grid.isMissing(row, column)) {
            return;
        }
        Place place = new Place.Cell(sheet, row, column);
        Optional<CellNumber> number = grid.number(row, column);
        if (number.isEmpty()) {
            reject(place, Reason.NOT_A_NUMBER, SheetMessages.notANumber(grid.own(row, column)));
            return;
        }
        CellMeaning meaning = table.meaning(row, column);
        if (meaning.subject().isEmpty() || meaning.headings().isBlank()) {
            reject(place, Reason.NO_HEADER, SheetMessages.NO_SUBJECT);
            return;
        }
        Optional<Unit> unit = units.unit(number.get().behind()).or(meaning::unit);
        if (unit.isEmpty()) {
            reject(place, Reason.UNKNOWN_UNIT, SheetMessages.unknownUnit("", meaning.headings()));
            return;
        }
        String mark =
                number.get().mark().isEmpty() ? meaning.mark() : number.get().mark();
        Release release = new Release("", Optional.empty(), notes.of(mark));
        statements.add(Figures.statement(place, number.get(), meaning, unit.get(), release));
    }

    private void reject(Place place, Reason reason, String detail) {
        unread.add(Reject.at(source, place, reason, detail));
    }
}
