package io.duibiao.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Forces files to the disk, so that what a link points at outlives a power cut that the link outlives. */
final class Forced {
    private static final boolean FOLDERS_OPEN = !System.getProperty("os.name").startsWith("Windows");

    private Forced() {}

    /** Forces all files and folders below a folder, the folder itself last. */
    static void tree(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            if (Files.isDirectory(file)) {
                folder(file);
            } else {
                force(file, StandardOpenOption.WRITE);
            }
        }
    }

    /** Forces the names in a folder, not what lies behind them. */
    static void folder(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }
}
