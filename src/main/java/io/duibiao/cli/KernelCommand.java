package io.duibiao.cli;

import io.duibiao.notebook.NotebookKernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code duibiao kernel FILE}: what Jupyter starts; {@code jobs/notebook} tells it how. */
@Command(
        name = "kernel",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Serves a Jupyter notebook. Jupyter starts it: 'jobs/notebook' sets that up.")
final class KernelCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Jupyter's connection file")
    private Path connection;

    @Override
    public Integer call() throws IOException {
        NotebookKernel.serve(connection);
        return ExitCode.DONE;
    }
}
