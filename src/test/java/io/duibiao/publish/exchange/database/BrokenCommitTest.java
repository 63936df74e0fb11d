package io.duibiao.publish.exchange.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.HardRows;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarOutputStream;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenCommitTest {

    @TempDir
    Path folder;

    @Test
    void nobody_is_told_that_nothing_was_written_where_the_last_word_got_no_answer() throws IOException {
        DatabaseDelivery delivery = new DatabaseDelivery(
                new DatabaseUrl(Unanswered.URL),
                "some",
                Credentials.of(Optional.empty(), Map.of(Credentials.USER, "analyst")),
                Optional.of(jar()));
        assertThatThrownBy(() -> delivery.write(HardRows.of(1)))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("Cannot tell whether the rows were written to the table 'some'")
                .hasMessageContaining("the connection was reset. Export once more")
                .hasMessageNotContaining("Nothing was written");
    }

    /** A jar that names the driver, whose class is that of the tests. */
    private Path jar() throws IOException {
        Path file = folder.resolve("driver.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/java.sql.Driver"));
            jar.write(Unanswered.class.getName().getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return file;
    }

    /** The driver of a database that has no table yet, takes all, and does not answer to the commit. */
    public static final class Unanswered implements Driver {
        static final String URL = "jdbc:mariadb://unanswered/statistics";

        @Override
        public Connection connect(String url, Properties info) {
            return proxy(
                    Connection.class,
                    Map.of(
                            "createStatement",
                            proxy(Statement.class, Map.of("executeQuery", new SQLException("no table", "42S02"))),
                            "prepareStatement",
                            proxy(PreparedStatement.class, Map.of()),
                            "commit",
                            new SQLException("the connection was reset", "08S01")));
        }

        /** Returns an object whose methods give, or throw, what stands under their name; the others do nothing. */
        private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                        Object answer = answers.get(method.getName());
                        if (answer instanceof SQLException problem) {
                            throw problem;
                        }
                        return answer == null ? nothing(method.getReturnType()) : answer;
                    }));
        }

        private static Object nothing(Class<?> type) {
            return type == boolean.class ? false : type == int.class ? Integer.valueOf(0) : new int[0];
        }

        @Override
        public boolean acceptsURL(String url) {
            return url.equals(URL);
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
