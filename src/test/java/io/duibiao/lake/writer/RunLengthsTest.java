package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.junit.jupiter.api.Test;

class RunLengthsTest {

    @Test
    void parquets_own_reader_gives_back_drawn_numbers_of_every_width_and_length() throws IOException {
        Random random = new Random(20261126);
        for (int width = 1; width <= 31; width++) {
            for (int many = 0; many <= 200; many += 1 + random.nextInt(7)) {
                int[] numbers = drawn(random, many, width);

                assertThat(read(RunLengths.of(numbers, many, width), many, width))
                        .as("%d numbers of %d bits", many, width)
                        .isEqualTo(numbers);
            }
        }
    }

    @Test
    void only_the_first_numbers_are_taken() throws IOException {
        assertThat(read(RunLengths.of(new int[] {3, 1, 2, 7, 7}, 3, 3), 3, 3)).containsExactly(3, 1, 2);
    }

    @Test
    void a_page_of_one_number_takes_a_few_bytes() throws IOException {
        int[] numbers = new int[20_000];
        Arrays.fill(numbers, 1_000);

        BytesInput page = RunLengths.of(numbers, numbers.length, 12);

        assertThat(page.size()).isEqualTo(5);
        assertThat(read(RunLengths.one(1_000, numbers.length, 12), numbers.length, 12))
                .isEqualTo(numbers);
    }

    @Test
    void numbers_that_do_not_repeat_are_packed_with_hardly_a_byte_more_than_their_bits() {
        int[] numbers = new Random(7).ints(20_000, 0, 1 << 12).toArray();

        assertThat(RunLengths.of(numbers, numbers.length, 12).size()).isLessThan(20_000 * 12 / 8 + 100);
    }

    /** Returns numbers with runs of any length between them. */
    private static int[] drawn(Random random, int many, int width) {
        int[] numbers = new int[many];
        int at = 0;
        while (at < many) {
            int number = random.nextInt() >>> Integer.SIZE - width;
            int times = random.nextInt(4) == 0 ? 1 + random.nextInt(40) : 1;
            for (int i = 0; i < times && at < many; i++) {
                numbers[at++] = number;
            }
        }
        return numbers;
    }

    private static int[] read(BytesInput bytes, int many, int width) throws IOException {
        RunLengthBitPackingHybridDecoder decoder = new RunLengthBitPackingHybridDecoder(width, bytes.toInputStream());
        int[] numbers = new int[many];
        for (int i = 0; i < many; i++) {
            numbers[i] = decoder.readInt();
        }
        return numbers;
    }
}
