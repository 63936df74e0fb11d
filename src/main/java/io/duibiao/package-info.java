/**
 * The way of a figure, room by room: files are read into documents ({@code document}), their prose and tables into
 * statements ({@code statement}), statements are bound to codes ({@code observation}), kept in Delta tables ({@code lake}),
 * compared and ranked ({@code benchmark}) and published ({@code publish}). {@code job} runs the way from end to end,
 * {@code cli} is the analyst's door. Arrows between rooms go one way only; {@code ArchitectureTest} holds the map.
 */
@NullMarked
package io.duibiao;

import org.jspecify.annotations.NullMarked;
