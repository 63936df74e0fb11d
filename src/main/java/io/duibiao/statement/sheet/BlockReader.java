package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.limit.Limits;
import io.duibiao.reference.Unit;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Release;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a block of a sheet, from top to bottom, cell by cell. */
final class BlockReader {
    private static final BigDecimal TOO_FAST = BigDecimal.valueOf(1000);

    private static final List<String> SECTORS = List.of("第一产业增加值", "第二产业增加值", "第三产业增加值");
    private static final String SHARE_OF_PRODUCT = "占地区生产总值比重";

    private final String source;
    private final String sheet;
    private final Block block;
    private final SheetWords words;
    private final Grid grid;
    private final Notes notes;
    private final ColumnValues values;
    private final List<Statement> statements = new ArrayList<>();
    private final List<NonFigure> nonFigures = new ArrayList<>();
    private final List<Reject> unread = new ArrayList<>();

    BlockReader(String source, String sheet, Block block, SheetWords words) {
        this.source = source;
        this.sheet = sheet;
        this.block = block;
        this.words = words;
        grid = words.grid();
        notes = new Notes(block);
        values = new ColumnValues(grid, block);
    }

    /** Returns what the block says under this title. */
    Reading read(Title title) {
        HeaderTree header = new HeaderTree(grid, words.headings(), block);
        StubTree stub = new StubTree(grid, words.headings(), block, this::isFigureRow);
        CrossTable table = new CrossTable(block, header, stub, title, words);
        for (int row : block.body()) {
            Limits.checkTime();
            if (isFigureRow(row)) {
                table.enter(row);
                for (int column : block.figures()) {
                    cell(table, row, column);
                }
            }
        }
        block.header().forEach(this::years);
        block.stub().forEach(this::labels);
        return new Reading(statements, nonFigures, unread);
    }

    private void years(int row) {
        for (int column : grid.filled(row)) {
            nonFigure(row, column, Kind.YEAR);
        }
    }

    private void labels(StubColumn stub) {
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

    /** One dash among several columns of figures stands behind a label that groups the rows below it: 城镇居民 | — | | |. */
    private boolean isFigureRow(int row) {
        List<Integer> filled = block.figures().stream()
                .filter(column -> !grid.isBlank(row, column))
                .filter(column -> !Texts.isEnglish(grid.text(row, column)))
                .toList();
        boolean dashed = filled.size() == 1
                && block.figures().size() > 2
                && grid.isMissing(row, filled.get(0))
                && !words.regions().isRegion(Texts.oneLine(grid.text(row, 0)));
        return !filled.isEmpty() && !dashed;
    }

    private void cell(CrossTable table, int row, int column) {
        if (grid.isBlank(row, column) || grid.isMissing(row, column)) {
            return;
        }
        Place place = new Place.Cell(sheet, row, column);
        Optional<CellNumber> number = grid.number(row, column);
        List<CellNumber> ratio = grid.ratio(row, column);
        if (!ratio.isEmpty() && structure(place, ratio, table.meaning(row, column))) {
            return;
        }
        if (number.isEmpty()) {
            reject(place, Reason.NOT_A_NUMBER, SheetMessages.notANumber(grid.own(row, column)));
            return;
        }
        CellMeaning said = table.meaning(row, column);
        CellMeaning meaning = said.isIndexOnYearBefore() && values.isGrowth(column)
                ? said.asGrowth()
                : said.isRiseOfPrices() && values.isIndex(column)
                        ? said.asIndex()
                        : said.isGrowth() && number.get().value().abs().compareTo(TOO_FAST) >= 0
                                ? said.doubtful()
                                : said;
        if (meaning.subject().isEmpty() || meaning.headings().isBlank()) {
            reject(place, Reason.NO_HEADER, SheetMessages.NO_SUBJECT);
            return;
        }
        Optional<Unit> unit = words.units().unit(number.get().behind()).or(meaning::unit);
        if (unit.isEmpty()) {
            reject(place, Reason.UNKNOWN_UNIT, SheetMessages.unknownUnit("", meaning.headings()));
            return;
        }
        Release release =
                new Release(notes.vintage(meaning.headings()), Optional.empty(), note(number.get(), meaning, column));
        statements.add(Figures.statement(place, number.get(), meaning, unit.get(), release));
    }

    /** 「10.8:28.5:60.7」 under 「三次产业结构」 are the shares of the three sectors in the product. */
    private boolean structure(Place place, List<CellNumber> ratio, CellMeaning meaning) {
        if (!TermKinds.isStructure(meaning.subject()) || meaning.saying().isPresent()) {
            return false;
        }
        for (int i = 0; i < SECTORS.size(); i++) {
            CellMeaning share = meaning.as(SECTORS.get(i) + SHARE_OF_PRODUCT);
            Release release = new Release(notes.vintage(meaning.headings()), Optional.empty(), "");
            statements.add(Figures.statement(place, ratio.get(i), share, Unit.PERCENT, release));
        }
        return true;
    }

    private String note(CellNumber number, CellMeaning meaning, int column) {
        String bound = notes.of(number.mark().isEmpty() ? meaning.mark() : number.mark());
        boolean doubtful = number.value().signum() == 0 && values.isOfThousands(column);
        String said = doubtful ? (bound + " " + SheetMessages.DOUBTFUL_ZERO).strip() : bound;
        return Figures.withFormula(said, number);
    }

    private void reject(Place place, Reason reason, String detail) {
        unread.add(Reject.at(source, place, reason, detail));
    }
}
