package io.duibiao.job.telling;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * A log with one line an event, written when it happens: a JSON object with {@code time}, {@code event}, {@code job} and
 * {@code started}, which is the same in all lines of a run.
 *
 * @param file to which the lines are added
 */
record EventLog(Path file) implements Teller {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void begun(Beginning run) throws IOException {
        add(event(run, "run_begun", run.started()).put("lake", Secrets.hidden(run.lake())));
    }

    @Override
    public void happened(Beginning run, Event happened) throws IOException {
        ObjectNode event = event(run, happened.name(), happened.time());
        happened.details()
                .forEach((name, detail) ->
                        event.putPOJO(name, detail instanceof String text ? Secrets.hidden(text) : detail));
        add(event);
    }

    @Override
    public void ended(Beginning run, Ending ending) throws IOException {
        ObjectNode event = event(run, "run_ended", ending.finished()).put("run", ending.run());
        event.put("outcome", ending.outcome().name()).put("message", Secrets.hidden(ending.message()));
        event.put("output", ending.output()).set("counts", JSON.readTree(ending.counts()));
        add(event);
    }

    private static ObjectNode event(Beginning run, String name, Instant when) {
        return JSON.createObjectNode()
                .put("time", when.toString())
                .put("event", name)
                .put("job", run.job())
                .put("started", run.started().toString());
    }

    private void add(ObjectNode event) throws IOException {
        Files.createDirectories(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        byte[] line = (JSON.writeValueAsString(event) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer left = ByteBuffer.wrap(line);
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // One call writes the line, however long: processes that add to one file do not mix their lines. Only a
            // disk that
            // fills up takes a part of it, and the next call says so. Files.write would hand it over in pieces.
            while (left.hasRemaining()) {
                log.write(left);
            }
        }
    }
}
