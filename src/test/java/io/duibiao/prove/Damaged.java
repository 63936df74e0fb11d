package io.duibiao.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Files that no reader can read, made from those of every format. */
enum Damaged {
    /** Nothing is left. */
    EMPTY {
        @Override
        byte[] damage(byte[] content) {
            return new byte[0];
        }
    },
    /** A disk gave zeros for all but the beginning. */
    ZEROS {
        @Override
        byte[] damage(byte[] content) {
            byte[] damaged = content.clone();
            Arrays.fill(damaged, content.length / 4, content.length, (byte) 0);
            return damaged;
        }
    },
    /** Something else stands under the name. */
    NOISE {
        @Override
        byte[] damage(byte[] content) {
            byte[] damaged = new byte[content.length];
            new Random(content.length).nextBytes(damaged);
            return damaged;
        }
    };

    abstract byte[] damage(byte[] content);

    /** Writes each kind of damage of each format beside the sound files, and returns their names. */
    static List<String> allIn(EveryFormat inputs) throws IOException {
        List<String> names = new ArrayList<>();
        for (String sound : EveryFormat.FILES) {
            for (Damaged kind : values()) {
                int name = sound.indexOf('/') + 1;
                String damaged =
                        sound.substring(0, name) + kind.name().toLowerCase(Locale.ROOT) + "-" + sound.substring(name);
                Path file = inputs.file(damaged);
                Files.write(file, kind.damage(Files.readAllBytes(inputs.file(sound))));
                names.add(damaged);
            }
        }
        return names;
    }
}
