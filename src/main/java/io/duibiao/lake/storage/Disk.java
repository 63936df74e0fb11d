package io.duibiao.lake.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of this machine, and what of them outlives a power cut. Without being forced to the disk a file can be empty afterwards that
 * was written before, and a name can be gone that was given before.
 */
public final class Disk {
    /** Windows opens no folders, and writes their names through. */
    private static final boolean FOLDERS_OPEN = !System.getProperty("os.name").startsWith("Windows");

    private Disk() {}

    /** Forces what is in a file to the disk; its name is forced with its folder. */
    public static void force(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /** Forces the names in a folder to the disk, not what lies behind them. */
    public static void forceNames(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            force(folder, StandardOpenOption.READ);
        }
    }

    /** Forces all files and folders below a folder, the folder itself last. */
    public static void forceTree(Path folder) throws IOException {
        for (Path file : innermostFirst(folder)) {
            if (Files.isDirectory(file)) {
                forceNames(file);
            } else {
                force(file);
            }
        }
    }

    /** Removes a folder and all below it, or a file, where it is there; of a link, the link alone. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : innermostFirst(folder)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> innermostFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }
}
