package io.duibiao.notebook;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Runs snippets in this JVM and keeps what the last one gave; JShell itself keeps only its text. */
final class LastValue extends LocalExecutionControl {
    private @Nullable Object value;

    @Override
    protected String invoke(Method snippet) throws Exception {
        value = snippet.invoke(null);
        return valueString(value);
    }

    void forget() {
        value = null;
    }

    Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    /** Hands the runner to JShell. */
    record Engine(LastValue runner) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "in this JVM";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
            return runner;
        }
    }
}
