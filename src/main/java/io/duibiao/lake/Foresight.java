package io.duibiao.lake;

import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.Tables;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** What a run would find, without a Spark session and without a trace in the lake. */
public final class Foresight {
    private Foresight() {}

    /**
     * Returns the files that taking these in would read or withdraw, and why, by name.
     *
     * @param paths the files
     * @param reader what would read them
     * @param inForce the documents that the lake holds in force
     */
    public static List<FileTaken> of(List<String> paths, DeliveryReader reader, List<StoredDocument> inForce) {
        Map<String, StoredDocument> known = new LinkedHashMap<>();
        inForce.forEach(document -> known.put(document.source(), document));
        Stream<FileTaken> there = paths.stream().map(path -> look(path, reader, known.get(reader.source(path))));
        Stream<FileTaken> gone =
                known.keySet().stream().filter(reader::isGone).map(source -> new FileTaken(source, FileState.GONE));
        return Stream.concat(there, gone)
                .filter(file -> file.why() != FileState.UNCHANGED)
                .sorted(Comparator.comparing(FileTaken::source))
                .toList();
    }

    private static FileTaken look(String path, DeliveryReader reader, @Nullable StoredDocument known) {
        String id = FileHash.of(Path.of(path));
        String source = reader.source(path);
        InputFile file = known == null
                ? new InputFile(path, source, null, null)
                : new InputFile(path, source, known.id(), known.reader());
        return new FileTaken(source, file.state(new Reception.Version(id, reader.version(path, id)), reader));
    }

    /**
     * Returns the version of the rules that the benchmarks of a lake were compared by; empty where there are none.
     *
     * @param root the folder or the URL of the lake
     */
    public static Optional<String> rules(String root) {
        CommitLog commits = new CommitLog(root + "/" + Tables.BENCHMARKS.path(), new Configuration());
        return Reflected.of(commits).map(Reflected::rules);
    }
}
