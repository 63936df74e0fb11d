package io.duibiao.prove.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage that knows nothing of formats: what bad disks, bad lines and bad programs do. */
final class Damage {
    private static final int[] ODD_BYTES = {0, 1, 0x7f, 0x80, 0xff, 0xfe, 0x1a, '"', '<', '\n'};

    /** All such damage. */
    static final List<Mutator> ALL = List.of(
            Damage::flipped, Damage::cutOff, Damage::cutOut, Damage::repeated, Damage::overwritten, Damage::swapped);

    private Damage() {}

    static byte[] flipped(byte[] content, Random chance) {
        byte[] damaged = content.clone();
        for (int i = 1 + chance.nextInt(8); i > 0 && damaged.length > 0; i--) {
            damaged[chance.nextInt(damaged.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return damaged;
    }

    static byte[] cutOff(byte[] content, Random chance) {
        return Arrays.copyOf(content, chance.nextInt(content.length + 1));
    }

    static byte[] cutOut(byte[] content, Random chance) {
        int from = chance.nextInt(content.length + 1);
        return replaced(content, from, from + length(content, from, chance), new byte[0]);
    }

    static byte[] repeated(byte[] content, Random chance) {
        int from = chance.nextInt(content.length + 1);
        int to = from + length(content, from, chance);
        byte[] piece = Arrays.copyOfRange(content, from, to);
        int times = 1 + chance.nextInt(20);
        byte[] pieces = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, pieces, i * piece.length, piece.length);
        }
        return replaced(content, to, to, pieces);
    }

    /** Counts and lengths stand in one, two or four bytes: as large as can be, negative, or none. */
    static byte[] overwritten(byte[] content, Random chance) {
        byte[] damaged = content.clone();
        int from = chance.nextInt(content.length + 1);
        byte odd = (byte) ODD_BYTES[chance.nextInt(ODD_BYTES.length)];
        Arrays.fill(damaged, from, Math.min(content.length, from + (1 << chance.nextInt(4))), odd);
        return damaged;
    }

    static byte[] swapped(byte[] content, Random chance) {
        byte[] damaged = content.clone();
        int from = chance.nextInt(content.length + 1);
        int length = length(content, from, chance);
        int to = chance.nextInt(content.length - length + 1);
        System.arraycopy(content, to, damaged, from, length);
        System.arraycopy(content, from, damaged, to, length);
        return damaged;
    }

    private static int length(byte[] content, int from, Random chance) {
        return chance.nextInt(Math.min(1 << chance.nextInt(13), content.length - from + 1) + 1)
                % (content.length - from + 1);
    }

    /** Returns the content with other bytes in the place of some. */
    static byte[] replaced(byte[] content, int from, int to, byte[] by) {
        byte[] whole = Arrays.copyOf(content, content.length - (to - from) + by.length);
        System.arraycopy(by, 0, whole, from, by.length);
        System.arraycopy(content, to, whole, from + by.length, content.length - to);
        return whole;
    }
}
