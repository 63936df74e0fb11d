package io.duibiao.lake;

import java.io.Serializable;

/**
 * A file that a run read, or withdrew, and why.
 *
 * @param source its name in the lake
 * @param why how it stood to what the lake held
 */
public record FileTaken(String source, FileState why) implements Serializable {}
