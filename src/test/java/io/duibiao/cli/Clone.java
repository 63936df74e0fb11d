package io.duibiao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the built project in a new folder with a space in its name: what the repository ships is copied, sources and
 * build results are linked, so that lake and outputs of a test stay in it.
 */
final class Clone {
    private final Path folder;

    private Clone(Path folder) {
        this.folder = folder;
    }

    static Clone make() throws IOException {
        Path project = Path.of("").toAbsolutePath();
        Path folder = Files.createTempDirectory("dui biao ");
        for (String copied : new String[] {"jobs", "data", "notebooks"}) {
            copyTree(project.resolve(copied), folder.resolve(copied));
        }
        for (String linked : new String[] {"src", "pom.xml", "target"}) {
            Files.createSymbolicLink(folder.resolve(linked), project.resolve(linked));
        }
        return new Clone(folder);
    }

    Path folder() {
        return folder;
    }

    /** Runs a command line in the clone, without a terminal and without standard input. */
    Outcome bash(String command) throws IOException, InterruptedException {
        return bash(command, Map.of());
    }

    Outcome bash(String command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("'" + command + "' did not end within 5 minutes");
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /**
     * What a command did.
     *
     * @param exitCode its exit code
     * @param out what it printed
     * @param err what it said
     */
    record Outcome(int exitCode, String out, String err) {
        String text() {
            return out + err;
        }
    }
}
