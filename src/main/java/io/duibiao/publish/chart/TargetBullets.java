package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bullets of targets: how much of the year's target each region has done, beside how much of the year is over. */
final class TargetBullets {
    private final Studio studio;

    TargetBullets(Studio studio) {
        this.studio = studio;
    }

    /**
     * Returns the chart of one indicator's targets; empty where no region has a progress.
     *
     * @param targets the targets
     * @param lineups the group whose other members are named as missing
     */
    Optional<Chart> draw(List<TargetStatus> targets, List<Lineup> lineups) {
        List<TargetStatus> rows = targets.stream()
                .filter(status -> status.attainment().progress().isPresent())
                .sorted(Comparator.comparing((TargetStatus status) -> progress(status))
                        .reversed())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(chart(rows, lineups));
    }

    private static BigDecimal progress(TargetStatus status) {
        return status.attainment().progress().value().orElseThrow();
    }

    private Chart chart(List<TargetStatus> rows, List<Lineup> lineups) {
        TargetStatus first = rows.get(0);
        String period = studio.naming().period(first.period());
        String indicator = studio.naming().indicator(first.indicator());
        return new Chart(
                first.indicator() + "-targets",
                new Chart.Heading(
                        studio.pick(period + indicator + "目标完成进度", indicator + ", " + period + ": targets"),
                        studio.pick(
                                "横条为完成全年目标的百分比，竖线为时间进度；单位：%",
                                "Bar: share of the year's target done; line: share of the year gone; unit: %")),
                new Bullets(rows),
                Stream.concat(missing(rows, lineups).stream(), Stream.of(sources(rows)))
                        .toList(),
                rows.stream()
                        .map(row -> studio.naming().shortRegion(row.region()) + " " + percent(progress(row)))
                        .collect(Collectors.joining("; ")));
    }

    private Optional<String> missing(List<TargetStatus> rows, List<Lineup> lineups) {
        Set<String> shown = rows.stream().map(TargetStatus::region).collect(Collectors.toSet());
        return studio.missing(lineups, shown, studio.pick("没有目标或进度", "no target or no progress"));
    }

    private String sources(List<TargetStatus> rows) {
        String documents = rows.stream()
                .map(row -> row.goal().origin().document())
                .filter(document -> !document.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(studio.pick("、", ", ")));
        Optional<LocalDate> latest = rows.stream()
                .flatMap(row -> row.goal().origin().released().stream())
                .max(Comparator.naturalOrder());
        return studio.pick("数据来源：", "Source: ")
                + documents
                + latest.map(day -> studio.pick("；最近发布 ", "; latest release ") + day)
                        .orElse("")
                + studio.pick("。", ".");
    }

    private static String percent(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** The rows. */
    private final class Bullets implements Body {
        private static final double HEAD = 26;
        private static final double ROW = 26;
        private static final double TEXT = 150;
        private static final double FULL = 100;

        private final List<TargetStatus> rows;
        private final double nameWidth;
        private final double longest;

        Bullets(List<TargetStatus> rows) {
            this.rows = rows;
            List<String> names = rows.stream()
                    .map(row -> studio.naming().shortRegion(row.region()))
                    .toList();
            this.nameWidth = studio.measure().widest(names, TextStyle.LABEL.strong()) + 12;
            this.longest = Math.max(
                    FULL,
                    rows.stream()
                            .mapToDouble(row -> progress(row).doubleValue())
                            .max()
                            .orElse(FULL));
        }

        @Override
        public double height() {
            return HEAD + rows.size() * ROW;
        }

        @Override
        public void draw(Pen pen, Rectangle2D area) {
            double left = area.getMinX() + nameWidth;
            double width = area.getWidth() - nameWidth - TEXT;
            double full = left + width * FULL / longest;
            pen.text(studio.pick("全年目标 100", "target 100"), full, area.getMinY() + 10, TextStyle.NOTE, Align.RIGHT);
            for (int i = 0; i < rows.size(); i++) {
                row(pen, rows.get(i), left, width, area.getMinY() + HEAD + i * ROW);
            }
            pen.line(full, area.getMinY() + HEAD - 4, full, area.getMaxY(), Palette.NATION, 1.4f);
        }

        private void row(Pen pen, TargetStatus status, double left, double width, double top) {
            boolean subject = studio.publication().focus().isSubject(status.region());
            TextStyle style = subject ? TextStyle.LABEL.strong() : TextStyle.LABEL;
            double middle = top + ROW / 2;
            Color color = subject ? Palette.SUBJECT : Palette.MEMBER;
            double done = Math.max(0, progress(status).doubleValue());
            pen.text(studio.naming().shortRegion(status.region()), left - 10, middle, style, Align.RIGHT);
            pen.fill(new Rectangle2D.Double(left, top + 3, width * FULL / longest, ROW - 6), Palette.BAND);
            pen.fill(new Rectangle2D.Double(left, top + 7, width * done / longest, ROW - 14), color);
            time(status.attainment().ofTime())
                    .ifPresent(part -> pen.fill(
                            new Rectangle2D.Double(left + width * part / longest - 1.5, top + 3, 3, ROW - 6),
                            Palette.CITY));
            pen.text(label(status), left + width + 12, middle, style, Align.LEFT);
        }

        private static Optional<Double> time(Datum ofTime) {
            return ofTime.value().map(BigDecimal::doubleValue);
        }

        private String label(TargetStatus status) {
            String verdict = studio.pick(
                    status.verdict().zh(),
                    status.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            return percent(progress(status)) + "  " + verdict;
        }
    }
}
