package io.duibiao.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a process forced to the disk, and when, as the JVM's own flight recorder saw it.
 *
 * @param when the ends of all forcings of each file or folder, by its final name
 * @param aside the files that had another name when they were forced, and got theirs by a link or a rename afterwards
 */
record ForcedFiles(Map<Path, NavigableSet<Instant>> when, Set<Path> aside) {
    /** Commits and checkpoints are written and forced aside, as {@code .….json.1f2e….tmp}, before they have their name. */
    private static final Pattern ASIDE = Pattern.compile("(\\.?)\\.(.+)\\.[0-9a-f-]{36}\\.tmp(\\.crc)?");

    /** Returns the JVM's option to record what is forced. */
    static String option(Path recording, Path folder) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("forced.jfc"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><configuration version=\"2.0\">"
                        + "<event name=\"jdk.FileForce\"><setting name=\"enabled\">true</setting>"
                        + "<setting name=\"threshold\">0 ms</setting><setting name=\"stackTrace\">false</setting>"
                        + "</event></configuration>");
        return "-XX:StartFlightRecording:settings=" + settings + ",filename=" + recording + ",dumponexit=true";
    }

    static ForcedFiles of(Path recording) throws IOException {
        Map<Path, NavigableSet<Instant>> when = new HashMap<>();
        Set<Path> aside = new HashSet<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            String path = event.getString("path");
            if (event.getEventType().getName().equals("jdk.FileForce") && path != null) {
                Path named = named(Path.of(path));
                if (!named.equals(Path.of(path))) {
                    aside.add(named);
                }
                when.computeIfAbsent(named, any -> new TreeSet<>()).add(event.getEndTime());
            }
        }
        return new ForcedFiles(when, aside);
    }

    private static Path named(Path file) {
        Matcher aside = ASIDE.matcher(file.getFileName().toString());
        return aside.matches()
                ? file.resolveSibling(aside.group(1) + aside.group(2) + Objects.toString(aside.group(3), ""))
                : file;
    }

    int count() {
        return when.size();
    }

    /** Returns whether a file was forced by a moment, and after it, by that moment too, the folder that holds its name. */
    boolean by(Path file, Instant moment) {
        NavigableSet<Instant> content = forcings(file).headSet(moment, true);
        return !content.isEmpty()
                && !forcings(file.getParent())
                        .subSet(content.first(), true, moment, true)
                        .isEmpty();
    }

    private NavigableSet<Instant> forcings(Path path) {
        return when.getOrDefault(path, Collections.emptyNavigableSet());
    }

    /** Returns a moment by chance: half of them right after something was forced, half anywhere between first and last. */
    Instant moment(Instant start, Random chance) {
        List<Instant> sorted = when.values().stream()
                .map(NavigableSet::last)
                .filter(at -> at.isAfter(start))
                .sorted()
                .toList();
        if (chance.nextBoolean()) {
            return sorted.get(chance.nextInt(sorted.size()));
        }
        Instant first = sorted.get(0);
        long span = Duration.between(first, sorted.get(sorted.size() - 1)).toNanos();
        return first.plusNanos((long) (span * chance.nextDouble()));
    }
}
