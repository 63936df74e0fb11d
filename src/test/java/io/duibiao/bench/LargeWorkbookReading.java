package io.duibiao.bench;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.document.format.Intake;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.sheet.SheetReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads one workbook part by part and prints how many figures it holds and the seconds for opening and reading it. */
final class LargeWorkbookReading {
    private LargeWorkbookReading() {}

    /** Reads the workbook of the first argument. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        SheetReader reader = new SheetReader(ReferenceLoader.load(Path.of("data/reference")));
        long start = System.nanoTime();
        Document document = new Intake()
                .read(file.getFileName().toString(), Files.readAllBytes(file))
                .document()
                .orElseThrow();
        double opened = (System.nanoTime() - start) / 1e9;
        long figures = 0;
        for (Sheet sheet : document.sheets()) {
            figures += reader.parts(document, sheet, Dateline.UNKNOWN, List.of())
                    .mapToLong(part -> part.statements().size())
                    .sum();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long collected = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> collector.getCollectionTime())
                .sum();
        System.out.println(figures + " " + opened + " " + seconds + " " + collected / 1e3);
    }
}
