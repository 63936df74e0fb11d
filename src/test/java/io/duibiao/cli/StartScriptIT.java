package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, from other folders and on machines that lack something. */
class StartScriptIT {
    @TempDir
    Path tools;

    @Test
    void it_works_from_any_folder_through_a_link_and_with_spaces_in_its_path() throws Exception {
        Clone clone = Clone.make();
        Path link = Files.createSymbolicLink(
                tools.resolve("duibiao"), clone.folder().resolve("jobs/duibiao"));
        Clone.Outcome outcome = clone.bash("cd / && '" + link + "' --version");
        assertThat(outcome.out()).as(outcome.text()).startsWith("duibiao ");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void a_machine_without_java_is_told_what_to_install() throws Exception {
        Clone.Outcome outcome =
                Clone.make().bash("PATH='" + toolsOnly() + "' bash jobs/duibiao --version", noJavaHome());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("Cannot find Java. Install a JDK 17");
    }

    @Test
    void a_java_that_is_too_old_is_named_with_its_version() throws Exception {
        script("java", "echo '    java.specification.version = 11' >&2");
        Clone.Outcome outcome =
                Clone.make().bash("PATH='" + toolsOnly() + "' bash jobs/duibiao --version", noJavaHome());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("This Java is version 11; Duibiao needs a JDK 17 or later");
    }

    @Test
    void a_java_whose_version_is_noted_beside_it_is_not_asked() throws Exception {
        Path jdk = tools.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        script("jdk/bin/java", "echo \"started $*\"");
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());

        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"17.0.15\"\n");
        Clone.Outcome started = Clone.make().bash("bash jobs/duibiao --version", environment);
        assertThat(started.out()).as(started.text()).startsWith("started ").doesNotContain("-XshowSettings");

        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_345\"\n");
        Clone.Outcome refused = Clone.make().bash("bash jobs/duibiao --version", environment);
        assertThat(refused.err()).contains("This Java is version 1.8.0; Duibiao needs a JDK 17 or later");
    }

    @Test
    void a_machine_without_maven_is_told_so_when_something_is_to_be_built() throws Exception {
        script("java", "echo '    java.specification.version = 17' >&2");
        Clone clone = Clone.make();
        Files.delete(clone.folder().resolve("target"));
        Clone.Outcome outcome = clone.bash("PATH='" + toolsOnly() + "' bash jobs/duibiao --version", noJavaHome());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("Cannot find Maven");
    }

    @Test
    void who_starts_while_another_builds_waits_and_does_not_build_again() throws Exception {
        script("java", "case \"$*\" in *-XshowSettings*) echo '    java.specification.version = 17' >&2;; esac");
        script("mvn", "echo built >> builds; sleep 1; touch target/duibiao.jar target/runtime.classpath");
        Clone clone = Clone.make();
        Files.delete(clone.folder().resolve("target"));
        String start = "PATH='" + tools + "':\"$PATH\" bash jobs/duibiao --version";

        Clone.Outcome outcome = clone.bash(start + " & " + start + " && wait && cat builds", noJavaHome());

        assertThat(outcome.out()).as(outcome.text()).isEqualTo("built\n");
    }

    @Test
    void who_starts_while_another_notes_classes_waits_and_does_not_note_them_again() throws Exception {
        script("java", """
                for word in "$@"; do
                  case $word in
                    -XshowSettings*) echo '    java.specification.version = 17' >&2 ;;
                    -XX:ArchiveClassesAtExit=*) echo "${word##*/}" >> noted; sleep 1; echo all > "${word#*=}" ;;
                  esac
                done""");
        script(
                "mvn",
                "touch target/duibiao.jar; touch target/runtime.classpath target/extract.classpath target/reader.classpath");
        Clone clone = Clone.make();
        Files.delete(clone.folder().resolve("target"));
        String start = "PATH='" + tools + "':\"$PATH\" bash jobs/duibiao run jobs/nightly.yaml";

        Clone.Outcome outcome = clone.bash(start + " & " + start + " && wait && sort noted", noJavaHome());

        assertThat(outcome.out()).as(outcome.text()).isEqualTo("extract.jsa\nreader.jsa\nruntime.jsa\n");
    }

    @Test
    void chinese_file_names_are_read_where_no_locale_is_set() throws Exception {
        String file = "$'\\xe4\\xb8\\x87\\xe5\\xb7\\x9e.txt'"; // 万州.txt for the shell, whatever this JVM's locale is
        Clone.Outcome outcome = Clone.make()
                .bash("cp data/reports/500101-2023-H1-report.txt " + file
                        + " && env -i PATH=\"$PATH\" DUIBIAO_ARCHIVE=no" + " jobs/duibiao extract " + file
                        + " --format csv");

        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(outcome.out()).contains("\n万州.txt,");
    }

    @Test
    void a_run_with_little_to_do_goes_without_the_second_compiler_and_classes_made_on_the_spot() throws Exception {
        assertThat(jvmOf("jobs/duibiao run jobs/nightly.yaml", "light"))
                .contains("-XX:TieredStopAtLevel=1")
                .contains("NO_CODEGEN");
        assertThat(jvmOf("jobs/duibiao run jobs/nightly.yaml", "heavy"))
                .doesNotContain("-XX:TieredStopAtLevel")
                .doesNotContain("NO_CODEGEN");
        assertThat(jvmOf("jobs/duibiao lake optimize", "light")).doesNotContain("-XX:TieredStopAtLevel");
    }

    @Test
    void the_shipped_job_is_one_with_little_to_do() throws Exception {
        Clone.Outcome outcome = Clone.make().bash("DUIBIAO_ARCHIVE=no jobs/duibiao run jobs/nightly.yaml --weigh");
        assertThat(outcome.out()).as(outcome.text()).isEqualTo("light\n");
    }

    /** Returns the arguments of the JVM that a command starts, where the run is weighed so. */
    private String jvmOf(String command, String weight) throws Exception {
        script(
                "java",
                "case \"$*\" in *-XshowSettings*) echo '    java.specification.version = 17' >&2;; *--weigh*) echo "
                        + weight + ";; *) echo \"$*\";; esac");
        Clone.Outcome outcome = Clone.make()
                .bash(
                        "DUIBIAO_JAVA_OPTIONS= DUIBIAO_ARCHIVE=no PATH='" + tools + "':\"$PATH\" bash " + command,
                        noJavaHome());
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        return outcome.out();
    }

    /** Returns a search path with the tools that the script itself needs, and nothing else. */
    private Path toolsOnly() throws IOException {
        for (String tool : new String[] {"bash", "dirname", "readlink", "sed", "find", "cat", "mkdir", "tail"}) {
            Path usual = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), usual);
        }
        return tools;
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Map<String, String> noJavaHome() {
        return Map.of("JAVA_HOME", "");
    }
}
