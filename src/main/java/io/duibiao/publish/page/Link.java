package io.duibiao.publish.page;

/**
 * A way to another page.
 *
 * @param title what is there
 * @param path the path from the folder of the first page, such as {@code half-year-2023/index.html}
 */
public record Link(String title, String path) {}
