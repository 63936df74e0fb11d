package io.duibiao.publish.chart;

import java.util.List;

/** A picture ready to be written: what it shows, and what is written around it. */
public final class Chart {
    private final String name;
    private final Heading heading;
    private final Body body;
    private final List<String> notes;
    private final String description;

    Chart(String name, Heading heading, Body body, List<String> notes, String description) {
        this.name = name;
        this.heading = heading;
        this.body = body;
        this.notes = List.copyOf(notes);
        this.description = description;
    }

    /** Returns the name of its files without ending, such as {@code gdp-growth-ranking}. */
    public String name() {
        return name;
    }

    /** Returns title and subtitle. */
    public Heading heading() {
        return heading;
    }

    /** Returns the figures in words, for those who cannot see the picture. */
    public String description() {
        return description;
    }

    Body body() {
        return body;
    }

    List<String> notes() {
        return notes;
    }

    /**
     * What stands above a picture.
     *
     * @param title what it shows: indicator, aspect and period
     * @param subtitle unit, group and how to read it
     */
    public record Heading(String title, String subtitle) {}
}
