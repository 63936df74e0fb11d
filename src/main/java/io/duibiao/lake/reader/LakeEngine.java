package io.duibiao.lake.reader;

import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.defaults.engine.fileio.FileIO;
import io.delta.kernel.defaults.engine.hadoopio.HadoopFileIO;
import io.delta.kernel.engine.MetricsReporter;
import io.delta.kernel.engine.ParquetHandler;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Delta Kernel's own engine, but for data files, which are read by columns, and for reports of its doings, which nobody reads. */
final class LakeEngine extends DefaultEngine {
    private final ParquetHandler files;

    private LakeEngine(FileIO io, Configuration hadoop) {
        super(io);
        files = new ColumnarFiles(io, hadoop);
    }

    /** Returns the engine that reaches files by these settings. */
    static LakeEngine of(Configuration hadoop) {
        return new LakeEngine(new HadoopFileIO(hadoop), hadoop);
    }

    @Override
    public ParquetHandler getParquetHandler() {
        return files;
    }

    @Override
    public List<MetricsReporter> getMetricsReporters() {
        return List.of();
    }
}
