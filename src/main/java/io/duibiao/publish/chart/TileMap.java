package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Map of tiles: a tile of equal size a district, roughly where it lies, with its name, its figure and its quarter's shade. */
final class TileMap {
    private final Studio studio;

    TileMap(Studio studio) {
        this.studio = studio;
    }

    /** Returns whether the places of the group's members are known. */
    boolean canDraw(Lineup lineup) {
        return TileLayout.of(lineup.group()).isPresent();
    }

    Chart draw(Lineup lineup, Aspect aspect) {
        String subject = studio.subject(lineup, aspect);
        String period = studio.naming().period(lineup.period());
        return new Chart(
                lineup.indicator().id() + "-" + aspect.id() + "-map",
                new Chart.Heading(
                        studio.pick(period + subject + "分布", subject + ", " + period + ": where"),
                        studio.pick(
                                "方格位置示意，不表示边界与面积；单位：" + studio.unit(lineup, aspect) + "。颜色按位次分四档，只表示所处位置，不表示好坏",
                                "Tiles show roughly where districts lie, not borders or areas; unit: "
                                        + studio.unit(lineup, aspect)
                                        + ". Shades: quarters of the ranking, not whether that is good")),
                new Tiles(lineup, aspect, TileLayout.of(lineup.group()).orElseThrow()),
                studio.notes(lineup, aspect, lineup.present(aspect)),
                lineup.ranked(aspect).stream()
                        .map(m -> studio.name(m) + " "
                                + studio.amount(lineup, aspect, m).orElseThrow().text())
                        .collect(Collectors.joining("; ")));
    }

    /** The tiles. */
    private final class Tiles implements Body {
        private static final double HEIGHT = 50;
        private static final double GAP = 3;

        private final Lineup lineup;
        private final Aspect aspect;
        private final TileLayout layout;
        private final int decimals;

        Tiles(Lineup lineup, Aspect aspect, TileLayout layout) {
            this.lineup = lineup;
            this.aspect = aspect;
            this.layout = layout;
            List<Benchmark> present = lineup.present(aspect);
            this.decimals = Studio.decimals(present.stream()
                    .map(m -> studio.amount(lineup, aspect, m).orElseThrow())
                    .toList());
        }

        @Override
        public double height() {
            return QuarterLegend.HEIGHT + layout.rows() * (HEIGHT + GAP);
        }

        @Override
        public void draw(Pen pen, Rectangle2D area) {
            new QuarterLegend(studio.language()).draw(pen, area.getMinX(), area.getMinY());
            double width = area.getWidth() / layout.columns();
            layout.tiles()
                    .forEach((code, tile) -> tile(
                            pen,
                            code,
                            new Rectangle2D.Double(
                                    area.getMinX() + tile.column() * width,
                                    area.getMinY() + QuarterLegend.HEIGHT + tile.row() * (HEIGHT + GAP),
                                    width - GAP,
                                    HEIGHT)));
        }

        private void tile(Pen pen, String code, Rectangle2D box) {
            Optional<Benchmark> member = lineup.member(code);
            Optional<Quarter> quarter = member.flatMap(aspect::standing).map(Quarter::of);
            Quarter.fill(pen, box, quarter);
            boolean subject = studio.publication().focus().isSubject(code);
            if (subject) {
                pen.stroke(box, Palette.CITY, new BasicStroke(2.5f));
            }
            TextStyle style = TextStyle.LABEL.in(Quarter.textOn(quarter));
            String figure = member.flatMap(m -> studio.amount(lineup, aspect, m))
                    .map(amount -> amount.text(decimals) + Studio.mark(member.orElseThrow(), aspect))
                    .orElse("–");
            pen.text(
                    studio.naming().shortRegion(code),
                    box.getCenterX(),
                    box.getCenterY() - 9,
                    subject ? style.strong() : style,
                    Align.CENTER);
            pen.text(figure, box.getCenterX(), box.getCenterY() + 9, style.strong(), Align.CENTER);
        }
    }
}
