package io.duibiao.publish.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FewColoursTest {

    @Test
    void an_image_of_few_colours_keeps_each_of_its_pixels() {
        BufferedImage image = image(200, (x, y) -> new Color(x % 40, 0, y % 2 * 40).getRGB());
        assertSamePixels(image, FewColours.of(image), 0);
    }

    @Test
    void of_many_colours_those_of_areas_stay_and_the_others_come_near() {
        Random random = new Random(1);
        BufferedImage image =
                image(256, (x, y) -> y < 200 ? new Color(250, y / 10 * 10, 30).getRGB() : new Color(x, x, x).getRGB());
        for (int i = 0; i < 400; i++) {
            int grey = random.nextInt(256);
            image.setRGB(random.nextInt(256), 200 + random.nextInt(56), new Color(grey, grey, 255 - grey).getRGB());
        }
        BufferedImage few = FewColours.of(image);
        assertThat(((IndexColorModel) few.getColorModel()).getMapSize()).isLessThanOrEqualTo(96);
        for (int y = 0; y < 200; y++) {
            assertThat(few.getRGB(7, y)).isEqualTo(image.getRGB(7, y));
        }
        assertSamePixels(image, few, 64);
    }

    private static void assertSamePixels(BufferedImage image, BufferedImage few, int mostOff) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color one = new Color(image.getRGB(x, y));
                Color other = new Color(few.getRGB(x, y));
                assertThat(Math.max(
                                Math.abs(one.getRed() - other.getRed()),
                                Math.max(
                                        Math.abs(one.getGreen() - other.getGreen()),
                                        Math.abs(one.getBlue() - other.getBlue()))))
                        .as("pixel %d, %d: %s is %s", x, y, one, other)
                        .isLessThanOrEqualTo(mostOff);
            }
        }
    }

    private interface Painter {
        int colour(int x, int y);
    }

    private static BufferedImage image(int size, Painter painter) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, painter.colour(x, y));
            }
        }
        return image;
    }
}
