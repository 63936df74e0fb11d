/**
 * One run from the job specification to the manifest: {@code JobSpecification} says what to read and to publish, {@code
 * Intake} carries one file from its bytes to its observations, {@code MainJob} takes the steps in order: read, compare,
 * publish, record. Clock, progress and folders are met here and nowhere above.
 */
@NullMarked
package io.duibiao.job;

import org.jspecify.annotations.NullMarked;
