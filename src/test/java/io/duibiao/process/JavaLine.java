package io.duibiao.process;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command line of another JVM on the class path of this one, with the same packages opened. */
public final class JavaLine {
    private JavaLine() {}

    /** Returns the command that runs a main class, its arguments last, with options for the JVM such as {@code -Xmx4g}. */
    public static List<String> of(List<String> options, String main, String... arguments) {
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"),
                        opened(),
                        options.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), main),
                        Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<String> opened() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"));
    }
}
