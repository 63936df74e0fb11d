package io.duibiao.publish;

import java.time.LocalDate;

/**
 * What is printed about the run that made a publication.
 *
 * @param id the run's id
 * @param date the day of the run, given by the caller
 * @param product the product with its version, such as {@code Duibiao 0.1.0}
 */
public record RunFacts(String id, LocalDate date, String product) {}
