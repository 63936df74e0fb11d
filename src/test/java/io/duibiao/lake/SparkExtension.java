package io.duibiao.lake;

import io.duibiao.prove.QuickStart;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one Spark session of their process, on two cores, and a lake of their own with empty tables. The tables are
 * made once and copied for each test. The session interprets its plans; the integration tests run the job as it ships.
 */
public final class SparkExtension implements ParameterResolver {
    private static final Namespace OWN = Namespace.create(SparkExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SparkSession.class || type == LakeFolder.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SparkSession spark = session(context);
        if (parameter.getParameter().getType() == SparkSession.class) {
            return spark;
        }
        Template template = held(context.getRoot().getStore(OWN), Template.class, () -> Template.make(spark));
        // One for all tests of a class where it asks before them, beside that of each test.
        TemporaryFolder folder = context.getStore(OWN)
                .getOrComputeIfAbsent(
                        context.getUniqueId(),
                        key -> TemporaryFolder.make().filledFrom(template.folder()),
                        TemporaryFolder.class);
        return new LakeFolder(spark, folder.path());
    }

    /** Returns the session of this process. */
    static SparkSession session(ExtensionContext context) {
        return held(context.getRoot().getStore(OWN), Session.class, Session::open)
                .spark();
    }

    private static <T> T held(Store store, Class<T> type, Supplier<T> maker) {
        return store.getOrComputeIfAbsent(type, key -> maker.get(), type);
    }

    /**
     * The session, stopped with the store that holds it.
     *
     * @param spark the session
     */
    private record Session(SparkSession spark) implements AutoCloseable {
        static Session open() {
            QuickStart.interpretHere();
            return new Session(Sessions.onThisMachine("duibiao tests", 2));
        }

        @Override
        public void close() {
            spark.stop();
        }
    }

    /**
     * A lake with empty tables.
     *
     * @param folder where it is
     */
    private record Template(TemporaryFolder folder) implements AutoCloseable {
        static Template make(SparkSession spark) {
            TemporaryFolder folder = TemporaryFolder.make();
            new LakeFolder(spark, folder.path()).lake().create();
            return new Template(folder);
        }

        @Override
        public void close() {
            folder.close();
        }
    }
}
