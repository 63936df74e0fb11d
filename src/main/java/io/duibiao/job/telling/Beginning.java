package io.duibiao.job.telling;

import java.time.Instant;
import java.util.List;

/**
 * A run that begins.
 *
 * @param job the job's name
 * @param started when
 * @param inputs the folders and files that it reads
 * @param lake the root of the tables that it writes
 */
public record Beginning(String job, Instant started, List<String> inputs, String lake) {
    public Beginning {
        inputs = List.copyOf(inputs);
    }
}
