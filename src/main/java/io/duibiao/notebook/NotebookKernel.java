package io.duibiao.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.jspecify.annotations.Nullable;

/** A kernel for Jupyter, by its messaging protocol; JJava's library speaks it, {@link Cells} does the work. */
public final class NotebookKernel extends BaseKernel {
    private final Cells cells;
    private final Showing showing = new Showing();

    private NotebookKernel(Cells cells) {
        super(
                "duibiao",
                "1",
                new LanguageInfo.Builder("Java")
                        .version(System.getProperty("java.specification.version", ""))
                        .mimetype("text/x-java")
                        .fileExtension(".java")
                        .pygments("java")
                        .codemirror("text/x-java")
                        .build(),
                List.of(),
                null,
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                null,
                new MagicsRegistry(),
                false,
                new StringStyler.Builder().build());
        this.cells = cells;
    }

    /**
     * Serves the Jupyter that wrote a connection file, until Jupyter ends it.
     *
     * @throws IOException if the file cannot be read
     */
    public static void serve(Path connectionFile) throws IOException {
        try (Cells cells = new Cells(System.getProperty("java.class.path", ""))) {
            NotebookKernel kernel = new NotebookKernel(cells);
            JupyterConnection connection =
                    new JupyterConnection(KernelConnectionProperties.parse(Files.readString(connectionFile)));
            kernel.becomeHandlerForConnection(connection);
            connection.connect();
            connection.waitUntilClose();
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IOException("Cannot sign as '" + connectionFile + "' asks: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable DisplayData eval(String cell) {
        return cells.run(cell).map(showing::of).orElse(null);
    }

    @Override
    public @Nullable Object evalRaw(String cell) {
        return cells.run(cell).orElse(null);
    }

    @Override
    public @Nullable DisplayData inspect(String cell, int at, boolean detailed) {
        return null;
    }

    @Override
    public ReplacementOptions complete(String cell, int at) {
        Cells.Continuations found = cells.continuations(cell, at);
        return new ReplacementOptions(found.words(), found.from(), at);
    }

    @Override
    public String isComplete(String cell) {
        return cells.isWhole(cell) ? IS_COMPLETE_YES : IS_COMPLETE_MAYBE;
    }

    @Override
    public List<String> formatError(Throwable thrown) {
        return thrown instanceof CellException
                ? List.of(Optional.ofNullable(thrown.getMessage()).orElse(""))
                : super.formatError(thrown);
    }
}
