package io.duibiao.publish.exchange;

import io.duibiao.publish.Naming;
import java.time.Instant;

/**
 * A data set with what a format may tell about it.
 *
 * @param data the data set
 * @param naming what its codes mean
 * @param prepared when it was prepared
 */
public record Edition(DataSet data, Naming naming, Instant prepared) {}
