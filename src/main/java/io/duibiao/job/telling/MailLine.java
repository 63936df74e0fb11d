package io.duibiao.job.telling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The last run in one line, to be the subject of a mail: {@code 对标 nightly 20230802T020000Z DONE: 12 files read, 310 figures new,
 * 2 rejects, 41 s}.
 *
 * @param file where it is written
 */
record MailLine(Path file) implements Teller {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void ended(Beginning run, Ending ending) throws IOException {
        WholeFile.write(file, (line(run, ending) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Beginning run, Ending ending) throws IOException {
        String id = ending.run().isEmpty() ? "" : " " + ending.run();
        String head = "对标 " + run.job() + id + " " + ending.outcome() + ": ";
        if (!ending.message().isEmpty()) {
            return head + Secrets.hidden(ending.message()).replaceAll("\\s*\\R\\s*", "; ");
        }
        JsonNode counts = JSON.readTree(ending.counts());
        long rejects = 0;
        for (JsonNode count : counts.path("rejects")) {
            rejects += count.asLong();
        }
        return head + counts.path("files_read").asLong() + " files read, "
                + counts.path("figures_added").asLong() + " figures new, " + rejects + " rejects, "
                + Duration.between(run.started(), ending.finished()).toSeconds() + " s";
    }
}
