package io.duibiao.publish.exchange.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Exports in MySQL's dialect into a real MariaDB, with each driver that an office may have for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MySqlDeliveryIT {
    private Optional<MariaDb> server = Optional.empty();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = Optional.of(MariaDb.started(folder));
    }

    @AfterAll
    void stop() {
        server.ifPresent(MariaDb::close);
    }

    private TestedDatabase database(String scheme, String parameters, Path driver) {
        return new TestedDatabase(
                scheme + server.orElseThrow().address() + parameters,
                Optional.of(driver),
                MariaDb.USER,
                MariaDb.PASSWORD);
    }

    /** MySQL's own driver, Connector/J. */
    @Nested
    class Connector_j implements DeliveryContract {
        @Override
        public TestedDatabase database() {
            return MySqlDeliveryIT.this.database("jdbc:mysql:", "", MariaDb.mySqlDriver());
        }
    }

    /** MariaDB's driver. */
    @Nested
    class Mariadb_client implements DeliveryContract {
        @Override
        public TestedDatabase database() {
            return MySqlDeliveryIT.this.database("jdbc:mariadb:", "", MariaDb.DRIVER);
        }
    }
}
