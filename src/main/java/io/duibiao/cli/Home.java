package io.duibiao.cli;

import java.nio.file.Path;

/** The folder in which Duibiao itself lies, as the start script tells. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("duibiao.home", "."));
    }

    /** Returns the folder of the catalogues that ship. */
    static Path catalogues() {
        return folder().resolve("data").resolve("reference");
    }
}
