package io.duibiao.bench;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.format.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Reports repeated in a shuffled order, always the same one, until they have a size. */
final class Corpus {
    private static final long SEED = 20230630;

    private final List<String> texts = new ArrayList<>();

    /** Takes the texts of the files of these folders, as far as they are there. */
    Corpus(Path... folders) {
        Intake intake = new Intake();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(path -> !path.toString().endsWith(".csv"))
                            .sorted()
                            .toList()) {
                        intake.read(file.getFileName().toString(), Files.readAllBytes(file))
                                .document()
                                .map(Document::text)
                                .filter(text -> !text.isBlank())
                                .ifPresent(texts::add);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    int reports() {
        return texts.size();
    }

    /** Returns reports of at least so many bytes in UTF-8. */
    List<String> ofBytes(long bytes) {
        List<String> chosen = new ArrayList<>();
        Random random = new Random(SEED);
        long size = 0;
        while (size < bytes) {
            List<String> round = new ArrayList<>(texts);
            Collections.shuffle(round, random);
            for (String text : round) {
                if (size < bytes) {
                    chosen.add(text);
                    size += bytes(text);
                }
            }
        }
        return chosen;
    }

    static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static Document document(String text) {
        return new Document("0", "report.txt", Format.TXT, text, List.of());
    }
}
