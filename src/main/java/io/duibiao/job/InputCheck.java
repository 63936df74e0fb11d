package io.duibiao.job;

import io.duibiao.lake.FileHash;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The input files of a job as they are now, to be held against what the lake read of them. */
public final class InputCheck {
    private InputCheck() {}

    /**
     * Returns the SHA-256 of each input file by its name in the lake.
     *
     * @throws UsageException if an input or its manifest cannot be used
     */
    public static Map<String, String> hashes(SpecifiedJob job) {
        JobFiles files =
                JobFiles.of(job.specification().inputs(), job.reference().regions(), Optional.empty());
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String path : files.paths()) {
            hashes.put(files.file(path).source(), FileHash.of(Path.of(path)));
        }
        return hashes;
    }
}
