/**
 * What is said: one number, its subject, its measure, its scope and its place. Prose and sheets both end here, so that
 * everything after it has one path.
 */
@NullMarked
package io.duibiao.statement;

import org.jspecify.annotations.NullMarked;
