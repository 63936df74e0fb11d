package io.duibiao.bench;

import io.duibiao.job.FigureReader;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import java.nio.file.Path;
import java.util.function.ToIntBiFunction;

/** Reads a file by its name and bytes as a run does, and counts its statements: what both ways of reading are asked through. */
final class FigureCount implements ToIntBiFunction<String, byte[]> {
    private final FigureReader reader = new FigureReader(ReferenceLoader.load(Path.of("data/reference")));

    @Override
    public int applyAsInt(String name, byte[] content) {
        return reader.statements(name, content, Dateline.UNKNOWN).statements().size();
    }
}
