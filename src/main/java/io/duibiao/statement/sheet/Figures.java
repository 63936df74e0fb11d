package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.Release;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import java.util.Optional;

/** Makes statements of numbers and what their headings mean. */
final class Figures {
    private Figures() {}

    /** Returns the statement of a cell whose meaning has a unit. */
    static Statement statement(Place place, CellNumber number, CellMeaning meaning, Unit unit, Release release) {
        Measure measure = measure(meaning.saying(), unit);
        Evidence evidence = new Evidence(
                place,
                number.shown(),
                withNote(meaning.headings(), release.note()),
                meaning.saying().map(Saying::confidence).orElse(Confidence.CERTAIN),
                release);
        return new Statement(
                evidence,
                subject(meaning.subject(), unit),
                measure,
                meaning.saying().map(Saying::comparator).orElse(""),
                new Quantity(number.value(), unit, Bound.EXACT),
                new Scope(meaning.region(), meaning.period(), false));
    }

    /** A note stands with the headings, so that it is shown wherever the figure's words are. */
    static String withNote(String words, String note) {
        return note.isEmpty() ? words : words + " 〔" + note + "〕";
    }

    /** A figure that a formula gave says so among its notes. */
    static String withFormula(String note, CellNumber number) {
        return number.computed() ? (note + " " + SheetMessages.COMPUTED).strip() : note;
    }

    /** The unit tells which kind of change is meant: 个百分点 and amounts are differences, 倍 multiples, % growth. */
    static Measure measure(Optional<Saying> saying, Unit unit) {
        if (saying.isEmpty() || isIndex(unit)) {
            return Measure.LEVEL;
        }
        Measure said = saying.get().measure();
        if (said != Measure.YOY && said != Measure.CHANGE) {
            return said;
        }
        return switch (unit.base()) {
            case "%" -> Measure.YOY;
            case "倍" -> Measure.YOY_MULTIPLE;
            default -> Measure.CHANGE;
        };
    }

    private static String subject(String subject, Unit unit) {
        return isIndex(unit) && !subject.contains("指数") ? subject + "指数" : subject;
    }

    private static boolean isIndex(Unit unit) {
        return unit.symbol().endsWith("=100");
    }
}
