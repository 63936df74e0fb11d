package io.duibiao.publish.exchange.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.duibiao.publish.exchange.HardRows;
import io.duibiao.publish.exchange.OrderException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    private static final String PASSWORD = "s3cret=With Equals";

    @TempDir
    Path folder;

    @Test
    void they_come_from_the_environment() {
        Credentials known =
                Credentials.of(Optional.empty(), Map.of(Credentials.USER, "analyst", Credentials.PASSWORD, PASSWORD));
        assertThat(known.properties()).containsEntry("user", "analyst").containsEntry("password", PASSWORD);
    }

    @Test
    void a_file_goes_before_the_environment_and_its_values_are_the_rest_of_the_line() throws IOException {
        Path file = Files.writeString(folder.resolve("db"), "# statistics\nuser=analyst\npassword=" + PASSWORD + "\n");
        Credentials known = Credentials.of(Optional.of(file), Map.of(Credentials.USER, "other"));
        assertThat(known.properties()).containsEntry("user", "analyst").containsEntry("password", PASSWORD);
    }

    @Test
    void without_any_the_message_says_where_to_put_them() throws IOException {
        assertThatThrownBy(() -> Credentials.of(Optional.empty(), Map.of()))
                .isInstanceOf(OrderException.class)
                .hasMessageContaining("DUIBIAO_JDBC_USER")
                .hasMessageContaining("--credentials");
        Path missing = folder.resolve("nowhere");
        assertThatThrownBy(() -> Credentials.of(Optional.of(missing), Map.of()))
                .hasMessageContaining("Cannot read the credentials");
        Path noUser = Files.writeString(folder.resolve("half"), "password=" + PASSWORD);
        assertThatThrownBy(() -> Credentials.of(Optional.of(noUser), Map.of()))
                .hasMessageContaining("'user=…' is missing")
                .hasMessageNotContaining(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://analyst:s3cret@host/db",
                "jdbc:postgresql://host/db?user=analyst&password=s3cret",
                "jdbc:mysql://host/db?PASSWORD=s3cret",
                "jdbc:mysql://address=(host=h)(port=3306)(user=analyst)(password=s3cret)/db",
                "jdbc:oracle:thin:analyst/s3cret@host"
            })
    void a_url_never_holds_them_and_the_message_does_not_repeat_them(String url) {
        assertThatThrownBy(() -> new DatabaseUrl(url))
                .isInstanceOf(OrderException.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void what_a_driver_complains_of_is_repeated_without_them() {
        Credentials known =
                Credentials.of(Optional.empty(), Map.of(Credentials.USER, "analyst", Credentials.PASSWORD, "s3cret"));
        SQLException problem = new SQLException("no login as analyst with s3cret\n  at all", "28P01");
        problem.initCause(new IllegalStateException("analyst/s3cret"));
        Silenced silenced = Silenced.of(problem, known);
        assertThat(silenced.words()).isEqualTo("no login as *** with *** at all");
        assertThat(silenced.getCause()).isNull();
        assertThat(known.toString()).isEqualTo("***");
    }

    @Test
    void a_database_that_is_not_there_is_one_line_without_them() {
        DatabaseDelivery delivery = new DatabaseDelivery(
                new DatabaseUrl("jdbc:postgresql://127.0.0.1:1/statistics?connectTimeout=2"),
                "some",
                Credentials.of(Optional.empty(), Map.of(Credentials.USER, "analyst", Credentials.PASSWORD, "s3cret")),
                Optional.empty());
        Throwable problem = catchThrowable(() -> delivery.write(HardRows.of(1)));
        assertThat(problem)
                .hasMessageContaining("Cannot write to the table 'some'")
                .hasMessageContaining("Nothing was written");
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("s3cret");
    }

    @Test
    void a_driver_that_is_not_there_is_asked_for() {
        DatabaseDelivery delivery = new DatabaseDelivery(
                new DatabaseUrl("jdbc:mariadb://127.0.0.1/statistics"),
                "some",
                Credentials.of(Optional.empty(), Map.of(Credentials.USER, "analyst")),
                Optional.empty());
        assertThatThrownBy(() -> delivery.write(HardRows.of(1)))
                .isInstanceOf(OrderException.class)
                .hasMessageContaining("Cannot find a driver for 'jdbc:mariadb://127.0.0.1/statistics'")
                .hasMessageContaining("--driver JAR");
    }
}
