package io.duibiao.job;

import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes charts as SVG and PNG. Encoding a PNG takes most of a publication's time: one that the run before made of the same strokes
 * by the same program is taken over. Each PNG carries the hash of what it was drawn from.
 */
final class Drawings {
    /** What stands before the picture itself in a PNG: its palette and the hash. */
    private static final int LONGEST_HEAD = 4096;

    private final ChartWriter writer;
    private final OutputFolder output;
    private final Optional<Predecessor> before;
    private final String program = new Fingerprint()
            .code(List.of("publish/chart", "publish/drawing"))
            .text(Runtime.version().toString())
            .value();

    /**
     * Makes the writer of a publication's charts.
     *
     * @param before what the run before published; empty where everything is made anew
     */
    Drawings(ChartWriter writer, OutputFolder output, Optional<Predecessor> before) {
        this.writer = writer;
        this.output = output;
        this.before = before;
    }

    /** Writes one chart to a path without its ending. */
    void write(String path, Picture picture) {
        String png = path + ".png";
        String origin = new Fingerprint().text(program).text(picture.svg()).value();
        output.write(path + ".svg", picture.svg());
        before.filter(run -> isDrawnFrom(origin, run.folder().resolve(png)))
                .filter(run -> run.isUntouched(png))
                .ifPresentOrElse(
                        run -> output.carry(run.folder(), png),
                        () -> output.write(png, writer.png(picture.chart(), origin)));
    }

    private static boolean isDrawnFrom(String origin, Path png) {
        try (InputStream in = Files.newInputStream(png)) {
            String head = new String(in.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1);
            return head.contains(ChartWriter.ORIGIN + '\0' + origin);
        } catch (IOException e) {
            return false;
        }
    }
}
