/**
 * Notebooks in Java: a Jupyter kernel over JShell, in which the product's own rooms are at hand.
 *
 * <p>{@link io.duibiao.notebook.Cells} runs the cells, {@link io.duibiao.notebook.Showing} shows what a cell's last expression
 * gives (records as a table, charts as pictures, Spark's rows as a table), and {@link io.duibiao.notebook.NotebookKernel} speaks
 * with Jupyter by way of the JJava library. The script {@code jobs/notebook} sets it up.
 */
@NullMarked
package io.duibiao.notebook;

import org.jspecify.annotations.NullMarked;
