package io.duibiao.lake.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.lake.lock.RunningProcess.State;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Who holds a lock.
 *
 * @param what what it does, for the analyst: {@code run 20230801T020000Z of nightly}
 * @param since since when, by that machine's clock
 * @param process the process
 * @param token what no other lock has, so that a lock is never taken for another one of the same process
 */
public record Holder(String what, Instant since, RunningProcess process, String token) {
    /** Who holds a lock that does not tell it. */
    static final String UNKNOWN = "a process that the lock does not name";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns who it is, where, and since when: {@code run … (process 4711 on stats01, since 2023-08-01T02:00:00Z)}. */
    public String text() {
        return what + " (process " + process.pid() + " on " + process.machine().host() + ", since " + since + ")";
    }

    /** Returns whether the process can be seen to run: then nobody but it may let the lock go. */
    public boolean isAlive() {
        return process.state() == State.ALIVE;
    }

    /** Returns whether the process can be seen to have ended. */
    public boolean isDead() {
        return process.state() == State.DEAD;
    }

    String json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("what", what).put("since", since.toString()).put("token", token);
        Machine machine = process.machine();
        node.put("host", machine.host()).put("machine", machine.id()).put("boot", machine.boot());
        node.put("processes", machine.processes()).put("pid", process.pid()).put("start", process.start());
        return node.toPrettyString() + "\n";
    }

    /** Reads what {@link #json} wrote; empty where the text is something else. */
    static Optional<Holder> read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            Machine machine = new Machine(
                    node.path("host").asText(),
                    node.path("machine").asText(),
                    node.path("boot").asText(),
                    node.path("processes").asText());
            RunningProcess process = new RunningProcess(
                    machine, node.path("pid").asLong(), node.path("start").asText());
            Instant since = Instant.parse(node.path("since").asText());
            return Optional.of(new Holder(
                    node.path("what").asText(),
                    since,
                    process,
                    node.path("token").asText()));
        } catch (JsonProcessingException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
