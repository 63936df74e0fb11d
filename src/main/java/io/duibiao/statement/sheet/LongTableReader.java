package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import io.duibiao.document.limit.Limits;
import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.Reading;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Release;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import io.duibiao.statement.sheet.LongTable.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a long table row by row: the row names region, indicator, period and unit of its one figure. */
final class LongTableReader {
    private final HeadingReader headings;
    private final UnitReader units;
    private final String source;
    private final Sheet sheet;
    private final LongTable table;
    private final Title around;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Reject> unread = new ArrayList<>();

    /**
     * Prepares the reading of a table.
     *
     * @param around what is known of the document or was pinned, for a table that has no column of it
     */
    LongTableReader(
            HeadingReader headings, UnitReader units, String source, Sheet sheet, LongTable table, Title around) {
        this.headings = headings;
        this.units = units;
        this.source = source;
        this.sheet = sheet;
        this.table = table;
        this.around = around;
    }

    Reading read() {
        for (int row : table.rows(sheet)) {
            Limits.checkTime();
            figure(row, Column.VALUE, Bound.EXACT);
            figure(row, Column.LOWER, Bound.AT_LEAST);
            figure(row, Column.UPPER, Bound.AT_MOST);
        }
        return new Reading(statements, List.of(), unread);
    }

    private void figure(int row, Column column, Bound bound) {
        String text = table.text(sheet, row, column);
        if (text.isEmpty()) {
            return;
        }
        int at = table.at(column);
        Place place = new Place.Cell(sheet.name(), row, at);
        Optional<CellNumber> number = CellNumber.of(sheet.cell(row, at));
        if (number.isEmpty()) {
            reject(place, Reason.NOT_A_NUMBER, SheetMessages.notANumber(text));
            return;
        }
        Heading indicator = headings.read(table.text(sheet, row, Column.INDICATOR));
        Optional<Unit> unit = unit(row, number.get(), indicator);
        if (unit.isEmpty()) {
            reject(
                    place,
                    Reason.UNKNOWN_UNIT,
                    SheetMessages.unknownUnit(table.text(sheet, row, Column.UNIT), indicator.text()));
            return;
        }
        statements.add(statement(
                row, place, number.get(), indicator, new Quantity(number.get().value(), unit.get(), bound)));
    }

    private void reject(Place place, Reason reason, String detail) {
        unread.add(Reject.at(source, place, reason, detail));
    }

    private Optional<Unit> unit(int row, CellNumber number, Heading indicator) {
        String text = table.text(sheet, row, Column.UNIT);
        return units.unit(number.behind())
                .or(() -> units.unit(text))
                .or(() -> units.in(text).unit())
                .or(() -> text.isEmpty() ? indicator.unit() : Optional.empty())
                .or(() -> text.isEmpty() ? indicator.saying().map(s -> s.unit()) : Optional.empty())
                .or(() -> text.isEmpty() ? around.unit() : Optional.empty());
    }

    private Statement statement(int row, Place place, CellNumber number, Heading indicator, Quantity quantity) {
        String note = Figures.withFormula(table.text(sheet, row, Column.REMARK), number);
        Release release = new Release(table.text(sheet, row, Column.VINTAGE), released(row), note);
        String clause = String.join(" ", region(row).words(), indicator.text(), table.text(sheet, row, Column.PERIOD));
        return new Statement(
                new Evidence(
                        place,
                        number.shown(),
                        Figures.withNote(clause.strip(), release.note()),
                        Confidence.CERTAIN,
                        release),
                Stream.of(indicator.words(), indicator.text(), around.words())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(""),
                Figures.measure(indicator.saying(), quantity.unit()),
                "",
                quantity,
                new Scope(region(row), period(row), false));
    }

    private Optional<LocalDate> released(int row) {
        try {
            String text = table.text(sheet, row, Column.RELEASED);
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that cannot be told is no reason to lose the figure
        }
    }

    private RegionWords region(int row) {
        String code = table.text(sheet, row, Column.CODE);
        String name = Texts.packed(table.text(sheet, row, Column.REGION));
        if (!code.isEmpty()) {
            return new RegionWords(RegionWords.Kind.NAMED, code);
        }
        return name.isEmpty() ? around.regionWords() : new RegionWords(RegionWords.Kind.NAMED, name);
    }

    private Optional<Period> period(int row) {
        String text = table.text(sheet, row, Column.PERIOD);
        return Period.tryParse(text)
                .or(() -> WhenReader.in(text).when().or(around.when()).period());
    }
}
