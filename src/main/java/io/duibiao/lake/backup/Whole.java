package io.duibiao.lake.backup;

import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.reader.LakeVersion;
import io.duibiao.lake.storage.KeptTexts;
import io.duibiao.lake.storage.TableLog;
import io.duibiao.lake.upkeep.LakeFiles;
import io.duibiao.lake.upkeep.TableStatus;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A state of a lake in which all tables belong together: what one run left.
 *
 * @param run the run
 * @param versions the version of each table
 */
record Whole(String run, Map<String, Long> versions) {
    Whole {
        versions = new TreeMap<>(versions);
    }

    /** Returns what the last run left that is known to have ended; empty where no run recorded what it left. */
    static Optional<Whole> last(LakeFiles lake) {
        String runs = Tables.RUNS.path();
        // Runs that end from here on are not looked for.
        Optional<Long> limit = lake.table(runs, Optional.empty()).map(TableStatus::version);
        return limit.flatMap(version -> LakeReader.at(lake.root()).runs().stream()
                .sorted(Comparator.comparing(RunRow::id).reversed())
                .flatMap(row -> LakeVersion.in(row.counts()).map(left -> of(row, left)).stream())
                .filter(whole -> whole.versions.getOrDefault(runs, Long.MAX_VALUE) <= version)
                .findFirst());
    }

    /** A run notes itself in one commit, the next one after the version that it recorded. */
    private static Whole of(RunRow row, LakeVersion left) {
        Map<String, Long> versions = new TreeMap<>();
        for (Map.Entry<String, Long> table : left.tables().entrySet()) {
            boolean isNoted = table.getKey().equals(Tables.RUNS.path());
            versions.put(table.getKey(), table.getValue() + (isNoted ? 1 : 0));
        }
        return new Whole(row.id(), versions);
    }

    /** Returns the data files, as paths below the lake. */
    List<String> dataFiles(LakeFiles lake) {
        return versions.entrySet().stream()
                .flatMap(table -> lake.table(table.getKey(), Optional.of(table.getValue())).stream())
                .flatMap(table -> table.files().stream())
                .map(file -> below(lake.root(), file.path()))
                .toList();
    }

    /** Returns the files of the tables' logs up to these versions, as paths below the lake. */
    List<String> logFiles(LakeFiles lake) {
        return versions.entrySet().stream()
                .flatMap(table -> logFiles(lake.root(), table.getKey(), table.getValue()).stream())
                .toList();
    }

    private static List<String> logFiles(Path root, String table, long version) {
        return TableLog.of(root.resolve(table)).namesUpTo(version).stream()
                .map(name -> table + "/" + TableLog.FOLDER + "/" + name)
                .toList();
    }

    /** Returns the catalogues that the lake kept up to the run, as paths below the lake. */
    List<String> catalogueFiles(LakeFiles lake) throws IOException {
        try (KeptTexts kept = KeptTexts.of(lake.root().toString(), KeptTexts.CATALOGUES)) {
            return kept.names().stream()
                    .filter(name -> name.substring(0, Math.min(name.length(), run.length()))
                                    .compareTo(run)
                            <= 0)
                    .map(name -> KeptTexts.CATALOGUES + "/" + name)
                    .toList();
        }
    }

    private static String below(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
