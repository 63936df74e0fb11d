package io.duibiao.cli;

import io.duibiao.job.JobSpecification.Folders;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.upkeep.Check;
import io.duibiao.lake.upkeep.Check.State;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.Reference;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said of a machine before a run. */
final class Diagnosis {
    private static final long MEBIBYTE = 1L << 20;
    private static final long MEMORY_WANTED = 1024 * MEBIBYTE;
    private static final long DISK_WANTED = 1024 * MEBIBYTE;

    private Diagnosis() {}

    /** Returns the checks of a job's machine, in a fixed order. */
    static List<Check> of(SpecifiedJob job) {
        Folders folders = job.specification().folders();
        List<Check> checks = new ArrayList<>();
        checks.add(java());
        checks.add(memory());
        checks.add(fileNames(System.getProperty("sun.jnu.encoding", "")));
        checks.add(catalogues(job.reference()));
        checks.add(folders.lakeFolder()
                .map(folder -> writable("lake", folder))
                .orElseGet(() -> new Check(State.NOTE, "Lake", folders.lake(), "The run itself looks at a URL.")));
        checks.add(writable("output", folders.output()));
        checks.add(disk(folders.output()));
        checks.add(font(job.reference()));
        checks.add(tool("chromium", "tests of the page in a real browser"));
        checks.add(tool("soffice", "tests of the workbook in an office suite"));
        return checks;
    }

    private static Check java() {
        int version = Runtime.version().feature();
        String found = Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors";
        return version >= 17
                ? new Check(State.OK, "Java", found, "")
                : new Check(State.FAIL, "Java", found, "Install a JDK 17 or later.");
    }

    private static Check memory() {
        long bytes = Runtime.getRuntime().maxMemory();
        String found = bytes / MEBIBYTE + " MiB for the JVM";
        return bytes >= MEMORY_WANTED
                ? new Check(State.OK, "Memory", found, "")
                : new Check(State.WARN, "Memory", found, "Give more: DUIBIAO_JAVA_OPTIONS=-Xmx2g");
    }

    /** Returns whether files with Chinese names can be opened, by the character set that the JVM took from the locale for names. */
    static Check fileNames(String charset) {
        boolean knowsChinese = !charset.isEmpty()
                && Charset.isSupported(charset)
                && Charset.forName(charset).newEncoder().canEncode("万州区");
        return knowsChinese
                ? new Check(State.OK, "File names", charset, "")
                : new Check(
                        State.WARN,
                        "File names",
                        charset,
                        "Files with Chinese names cannot be opened. Set a locale with UTF-8: LC_ALL=C.UTF-8");
    }

    private static Check catalogues(Reference reference) {
        int indicators = reference.indicators().all().size();
        int units = reference.units().all().size();
        int groups = reference.peerGroups().all().size();
        String found = indicators + " indicators, " + units + " units, " + groups + " peer groups";
        return new Check(State.OK, "Catalogues", found, "");
    }

    private static Check writable(String what, Path folder) {
        Path nearest = existing(folder);
        return Files.isWritable(nearest)
                ? new Check(State.OK, "Folder " + what, folder.toString(), "")
                : new Check(
                        State.FAIL, "Folder " + what, nearest + " cannot be written", "Change its rights or the job.");
    }

    private static Check disk(Path folder) {
        long free = existing(folder).toFile().getUsableSpace();
        String found = free / MEBIBYTE + " MiB free";
        return free >= DISK_WANTED
                ? new Check(State.OK, "Disk", found, "")
                : new Check(State.WARN, "Disk", found, "Make room, or move 'output' and 'lake' of the job.");
    }

    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = Objects.requireNonNull(at.getParent());
        }
        return at;
    }

    /** Lists the characters of names that the bundled font lacks: charts draw them in an installed font, if one has them. */
    static Check font(Reference reference) {
        Typeface typeface = Typeface.bundled();
        String names = names(reference).collect(Collectors.joining());
        String rare = typeface.missing(names);
        String lacking = typeface.undrawable(names);
        String bundled = typeface.bold().getFamily();
        if (!lacking.isEmpty()) {
            return new Check(
                    State.WARN,
                    "Font",
                    lacking.codePointCount(0, lacking.length())
                            + " characters of names are in no font of this machine, and charts show boxes: " + lacking,
                    "Install a font that has them, such as fonts-noto-cjk.");
        }
        return new Check(
                State.OK,
                "Font",
                bundled + (rare.isEmpty() ? "" : "; rare characters of names are drawn in an installed font: " + rare),
                "");
    }

    /** Returns all that a chart may write of the catalogues. */
    private static Stream<String> names(Reference reference) {
        return Stream.of(
                        reference.regions().names().stream(),
                        reference.indicators().all().stream()
                                .map(indicator -> indicator.names().zh()),
                        reference.indicators().all().stream().map(Indicator::unit),
                        reference.peerGroups().all().stream().map(PeerGroups.PeerGroup::zh))
                .flatMap(names -> names);
    }

    private static Check tool(String command, String purpose) {
        Optional<Path> found = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
        return found.map(path -> new Check(State.OK, command, path.toString(), ""))
                .orElseGet(() -> new Check(State.NOTE, command, "not installed", "Only needed for " + purpose + "."));
    }
}
