package io.duibiao.publish.workbook;

import io.duibiao.publish.template.Dress;
import io.duibiao.publish.template.Look;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The cell styles of a workbook, each made once: Excel allows 64,000 of them, and readers tire sooner. */
final class Styles {
    private final Dress dress;
    private final Map<Kind, CellStyle> texts = new EnumMap<>(Kind.class);
    private final Map<String, CellStyle> numbers = new HashMap<>();

    Styles(Dress dress) {
        this.dress = dress;
    }

    /** What a cell is. */
    enum Kind {
        TITLE(Look.TITLE),
        SUBTITLE(Look.SUBTITLE),
        HEAD(Look.HEAD),
        NAME(Look.TEXT),
        TEXT(Look.TEXT),
        WRAPPED(Look.WRAPPED),
        LINK(Look.LINK);

        private final Look look;

        Kind(Look look) {
            this.look = look;
        }
    }

    /** How a row is set off. */
    enum Row {
        PLAIN(Look.ROW),
        AVERAGE(Look.AVERAGE),
        SUBJECT(Look.SUBJECT);

        private final Look look;

        Row(Look look) {
            this.look = look;
        }
    }

    Dress dress() {
        return dress;
    }

    CellStyle text(Kind kind) {
        return texts.computeIfAbsent(kind, key -> {
            CellStyle style = dress.style(key.look);
            style.setQuotePrefixed(key == Kind.TEXT || key == Kind.WRAPPED);
            return style;
        });
    }

    /** Returns the style of a name at the head of a row. */
    CellStyle name(Row row) {
        return numbers.computeIfAbsent("name " + row, key -> {
            CellStyle style = dress.style(row.look);
            style.setDataFormat((short) 0);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            return style;
        });
    }

    /** Returns the style of a number with this format of Excel, such as {@code #,##0.0}. */
    CellStyle number(String format, Row row) {
        return numbers.computeIfAbsent(format + " " + row, key -> {
            CellStyle style = dress.style(row.look);
            style.setDataFormat(dress.workbook().createDataFormat().getFormat(dress.format(format)));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }
}
