package io.duibiao.benchmark.result;

/** Where the figure of a city or the nation comes from, in the order in which it is taken. */
public enum Basis {
    /** The city or the nation published it. */
    PUBLISHED,
    /** Members' gap statements imply it: 比全市高1.4个百分点. */
    IMPLIED,
    /** It was computed from the members. */
    COMPUTED,
    /** There is none. */
    NONE
}
