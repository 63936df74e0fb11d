package io.duibiao.publish.exchange.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A MariaDB server as a process of its own on the loopback, with its data in a folder: what {@code .ci/run} installs from Debian
 * (mariadb-server-core, libmariadb-java). Where server or driver are missing, the tests are skipped and say why.
 */
final class MariaDb implements AutoCloseable {
    static final Path DRIVER = Path.of("/usr/share/java/mariadb-java-client.jar");
    static final String USER = "analyst";
    static final String PASSWORD = "s3cret-in-test";

    /** The server reads a statement a line. */
    private static final List<String> GRANTS = List.of(
            "CREATE DATABASE statistics;",
            "CREATE DATABASE bureau;",
            "CREATE USER '" + USER + "'@'localhost' IDENTIFIED BY '" + PASSWORD + "';",
            "GRANT ALL ON *.* TO '" + USER + "'@'localhost';");

    private final Process server;
    private final int port;

    private MariaDb(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    static MariaDb started(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/sbin/mariadbd")) && Files.isRegularFile(DRIVER),
                "no MariaDB here: .ci/run installs mariadb-server-core and libmariadb-java as root on Debian");
        Path data = folder.resolve("data");
        run(folder, "mariadb-install-db", "--no-defaults", "--datadir=" + data, "--skip-test-db", user());
        Path grants = Files.write(folder.resolve("grants.sql"), GRANTS);
        int port = freePort();
        String[] command = {
            "/usr/sbin/mariadbd",
            "--no-defaults",
            "--datadir=" + data,
            "--socket=" + folder.resolve("socket"),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--init-file=" + grants,
            user()
        };
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        MariaDb started = new MariaDb(server, port);
        started.await(folder.resolve("log.txt"));
        return started;
    }

    private static String user() {
        return "--user=" + System.getProperty("user.name");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("install.txt").toFile())
                .start();
        Assumptions.assumeTrue(
                process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0,
                () -> "MariaDB cannot be set up here: see " + folder.resolve("install.txt"));
    }

    private void await(Path log) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            if (Files.readString(log).contains("ready for connections")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("MariaDB does not become ready: " + Files.readString(log));
    }

    /** Returns what follows the scheme in the URL of its database. */
    String address() {
        return "//127.0.0.1:" + port + "/statistics";
    }

    /** Returns the jar of MySQL's own driver, which only tests have. */
    static Path mySqlDriver() {
        return Path.of(com.mysql.cj.jdbc.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
