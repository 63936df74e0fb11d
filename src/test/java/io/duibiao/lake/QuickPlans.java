package io.duibiao.lake;

import io.duibiao.prove.QuickStart;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Spares the tests of a class what pays only for large data: plans that are changed while they run, and several parts of a shuffle. For
 * tests of what is in the tables afterwards; those of plans, of tasks and of files go by the session as a run has it.
 */
public final class QuickPlans implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        QuickStart.quicken(SparkExtension.session(context));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        QuickStart.slow(SparkExtension.session(context));
    }
}
