package io.duibiao.job.telling;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The summary of the last run as JSON.
 *
 * @param file where it is written
 */
record SummaryFile(Path file) implements Teller {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public void ended(Beginning run, Ending ending) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("run", ending.run()).put("job", run.job());
        root.put("outcome", ending.outcome().name());
        root.put("started", run.started().toString())
                .put("finished", ending.finished().toString());
        root.put("output", ending.output()).put("message", Secrets.hidden(ending.message()));
        root.set("counts", JSON.readTree(ending.counts()));
        ObjectNode seconds = root.putObject("seconds");
        ending.seconds().forEach((step, took) -> seconds.put(step, took.toMillis() / 1000.0));
        WholeFile.write(file, (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
