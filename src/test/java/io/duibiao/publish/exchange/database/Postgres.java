package io.duibiao.publish.exchange.database;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.images.ImagePullPolicy;
import org.testcontainers.images.PullPolicy;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A PostgreSQL server in a container: of the image that {@code .ci/run} made and named in {@code DUIBIAO_POSTGRES_IMAGE}, else
 * {@code postgres:17}. Where neither Docker nor the image can be had, the tests are skipped and say why.
 */
final class Postgres {
    static final String USER = "analyst";
    static final String PASSWORD = "s3cret-in-test";

    private static final String USUAL_IMAGE = "postgres:17";

    private Postgres() {}

    static PostgreSQLContainer started() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "no Docker here: .ci/run starts one as root on Debian, and skips this test where it cannot");
        Optional<String> made = Optional.ofNullable(System.getenv("DUIBIAO_POSTGRES_IMAGE"));
        ImagePullPolicy pull = made.isPresent() ? name -> false : PullPolicy.defaultPolicy();
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(made.orElse(USUAL_IMAGE)).asCompatibleSubstituteFor("postgres"))
                .withImagePullPolicy(pull)
                .withDatabaseName("statistics")
                .withUsername(USER)
                .withPassword(PASSWORD);
        try {
            container.start();
        } catch (ContainerFetchException e) {
            Assumptions.abort("the image " + made.orElse(USUAL_IMAGE) + " cannot be pulled here: " + e.getMessage());
        }
        return container;
    }
}
