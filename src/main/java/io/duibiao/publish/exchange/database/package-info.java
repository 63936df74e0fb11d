/**
 * A data set goes into a table of a database: {@link io.duibiao.publish.exchange.database.DatabaseDelivery} makes the table where
 * it is absent and writes all rows in one transaction, each under its key: all or nothing. What the databases say differently is
 * in {@code Dialect}; who may connect is in {@link io.duibiao.publish.exchange.database.Credentials}, which never comes from a
 * command line and never gets into a message ({@code Silenced}).
 */
@NullMarked
package io.duibiao.publish.exchange.database;

import org.jspecify.annotations.NullMarked;
