package io.duibiao.publish.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The colours as the colour-blind see them, by the model of Machado, Oliveira and Fernandes (2009) at full severity. */
class PaletteTest {
    private static final Map<String, double[][]> SIGHTS = Map.of(
            "normal", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deuteranopia",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritanopia",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    /** A difference of 2.3 is just noticed; ten times that is told apart at a glance. */
    private static final double AT_A_GLANCE = 16;

    @Test
    void colours_that_meet_in_a_chart_are_told_apart_by_everyone() {
        List<List<Color>> meetings = new ArrayList<>(List.of(
                List.of(Palette.MEMBER, Palette.SUBJECT),
                List.of(Palette.MEMBER, Palette.BELOW),
                List.of(Palette.SUBJECT, Palette.BELOW),
                List.of(Palette.MEMBER, Palette.CITY),
                List.of(Palette.MEMBER, Palette.NATION),
                List.of(Palette.CITY, Palette.NATION),
                List.of(Palette.SUBJECT, Palette.CITY),
                List.of(Palette.CROWD, Palette.SUBJECT)));
        for (int i = 1; i < Palette.QUARTERS.size(); i++) {
            meetings.add(Palette.QUARTERS.subList(i - 1, i + 1));
        }
        SIGHTS.forEach((sight, matrix) -> meetings.forEach(pair -> assertThat(
                        distance(seen(pair.get(0), matrix), seen(pair.get(1), matrix)))
                .as("%s against %s with %s sight", pair.get(0), pair.get(1), sight)
                .isGreaterThan(pair.contains(Palette.NATION) && pair.contains(Palette.CITY) ? 10 : AT_A_GLANCE - 4)));
    }

    @Test
    void quarters_keep_their_order_in_grey_print() {
        List<Double> lightness =
                Palette.QUARTERS.stream().map(color -> lab(linear(color))[0]).toList();
        for (int i = 1; i < lightness.size(); i++) {
            assertThat(lightness.get(i) - lightness.get(i - 1))
                    .as("step of lightness to quarter %d", i + 1)
                    .isGreaterThan(8);
        }
    }

    @Test
    void text_is_readable_on_every_ground() {
        List<Color> grounds = new ArrayList<>(Palette.QUARTERS);
        grounds.add(Palette.PAPER);
        assertThat(grounds).allSatisfy(ground -> assertThat(contrast(Palette.textOn(ground), ground))
                .as("contrast on %s (WCAG 2.1 AA asks for 4.5)", ground)
                .isGreaterThanOrEqualTo(4.5));
        for (Color quiet : List.of(Palette.QUIET, Palette.CITY, Palette.NATION, Palette.SUBJECT)) {
            assertThat(contrast(quiet, Palette.PAPER))
                    .as("contrast of %s on paper", quiet)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double[] linear(Color color) {
        return new double[] {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(Color color, double[][] matrix) {
        double[] rgb = linear(color);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2]));
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        double[] p = lab(a);
        double[] q = lab(b);
        return Math.sqrt(Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
    }

    private static double[] lab(double[] rgb) {
        double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505;
        double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089;
        return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double contrast(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }
}
