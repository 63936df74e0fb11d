package io.duibiao.publish.exchange.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.exchange.HardRows;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Exports into a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresDeliveryIT implements DeliveryContract {
    private Optional<PostgreSQLContainer> server = Optional.empty();

    @BeforeAll
    void start() throws SQLException {
        server = Optional.of(Postgres.started());
        database().execute("CREATE SCHEMA bureau");
    }

    @AfterAll
    void stop() {
        server.ifPresent(PostgreSQLContainer::stop);
    }

    @Override
    public TestedDatabase database() {
        return new TestedDatabase(
                server.orElseThrow().getJdbcUrl(), Optional.empty(), Postgres.USER, Postgres.PASSWORD);
    }

    @Test
    void numbers_keep_the_decimals_that_were_published() throws SQLException {
        database().delivery(TABLE).write(HardRows.of(1));
        assertThat(database().query("SELECT DISTINCT value::text FROM hard_rows WHERE value = 6"))
                .containsExactly(List.of("6.00"));
    }
}
