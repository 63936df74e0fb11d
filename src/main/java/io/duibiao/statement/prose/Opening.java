package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import java.util.Optional;

/**
 * The lead of a run, understood.
 *
 * @param predicate its predicate, with a subject free of scope words
 * @param setting where and when the run holds
 * @param front words that belong to the subject of the next figure; empty where none do
 * @param lasting the time that holds on after the run
 */
record Opening(Predicate predicate, Setting setting, String front, Optional<Period> lasting) {}
