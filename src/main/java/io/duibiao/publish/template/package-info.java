/**
 * What workbooks look like: an .xlsx whose sheet {@code styles} has a sample cell for each look, which an office replaces by its
 * own. {@link io.duibiao.publish.template.Template} is the door.
 */
@NullMarked
package io.duibiao.publish.template;

import org.jspecify.annotations.NullMarked;
