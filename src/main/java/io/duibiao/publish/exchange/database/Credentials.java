package io.duibiao.publish.exchange.database;

import io.duibiao.publish.exchange.OrderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Who connects to a database: from the environment or from a file, never from a command line; never printed. */
public final class Credentials {

    /** The variable with the user's name. */
    public static final String USER = "DUIBIAO_JDBC_USER";

    /** The variable with the password. */
    public static final String PASSWORD = "DUIBIAO_JDBC_PASSWORD";

    private final String user;
    private final String password;

    private Credentials(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * Returns the credentials of a file, or of the environment where no file is named.
     *
     * @throws OrderException if there are none
     */
    public static Credentials of(Optional<Path> file, Map<String, String> environment) {
        return file.map(Credentials::read).orElseGet(() -> of(environment));
    }

    private static Credentials of(Map<String, String> environment) {
        String user = environment.getOrDefault(USER, "");
        if (user.isEmpty()) {
            throw new OrderException("Who connects to the database? Set " + USER + " and " + PASSWORD
                    + ", or name a file with --credentials (lines user=… and password=…).");
        }
        return new Credentials(user, environment.getOrDefault(PASSWORD, ""));
    }

    /** Reads lines {@code user=…} and {@code password=…}; the value is the rest of the line as it is. */
    private static Credentials read(Path file) {
        String user = "";
        String password = "";
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("user=")) {
                    user = line.substring("user=".length());
                } else if (line.startsWith("password=")) {
                    password = line.substring("password=".length());
                }
            }
        } catch (IOException e) {
            throw new OrderException(
                    "Cannot read the credentials: " + file + ": no such file, or not readable as text.");
        }
        if (user.isEmpty()) {
            throw new OrderException(file + ": Cannot find who connects: a line 'user=…' is missing.");
        }
        return new Credentials(user, password);
    }

    /** Returns what a driver wants to know. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /** Returns a text in which neither name nor password is to be seen. */
    String hiddenIn(@Nullable String text) {
        String hidden = hidden(String.valueOf(text), password);
        return hidden(hidden, user);
    }

    private static String hidden(String text, String secret) {
        return secret.isEmpty() ? text : text.replace(secret, "***");
    }

    @Override
    public String toString() {
        return "***";
    }
}
