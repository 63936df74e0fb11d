package io.duibiao.job.carrier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.spark.SparkEnv;
import org.apache.spark.rpc.RpcEnvFileServer;
import org.jspecify.annotations.Nullable;

/**
 * The driver's disk as another machine sees it. Files come through the server by which Spark's driver hands out the
 * application jar: as streams, one at a time, whenever a task asks, so that neither the driver's memory nor the size of a
 * task's message limits them, and a task that runs again asks again.
 */
final class DriverDisk implements Carrier {
    private static final long serialVersionUID = 1L;

    /** The URL of each folder on the driver. */
    private final LinkedHashMap<String, String> urls;

    private final LinkedHashSet<String> companions;
    private final String companion;

    private transient @Nullable Fetched last;

    private DriverDisk(Map<String, String> urls, Set<String> companions, String companion) {
        this.urls = new LinkedHashMap<>(urls);
        this.companions = new LinkedHashSet<>(companions);
        this.companion = companion;
    }

    /** Begins to serve the folders of these files, until the session ends, and returns how to reach them. */
    static DriverDisk serving(List<String> paths, String companion) {
        RpcEnvFileServer server = SparkEnv.get().rpcEnv().fileServer();
        Map<String, String> urls = new LinkedHashMap<>();
        paths.stream().map(DriverDisk::folder).distinct().forEach(folder -> {
            String name = UUID.nameUUIDFromBytes(folder.getBytes(StandardCharsets.UTF_8))
                    .toString();
            urls.put(
                    folder,
                    server.addDirectoryIfAbsent("/" + name, Path.of(folder).toFile()));
        });
        Set<String> companions = paths.stream()
                .filter(path -> Files.isRegularFile(Path.of(path + companion)))
                .collect(Collectors.toSet());
        return new DriverDisk(urls, companions, companion);
    }

    private static String folder(String path) {
        return String.valueOf(Path.of(path).getParent());
    }

    @Override
    public Path file(String path) throws IOException {
        Fetched held = last;
        if (held == null || !held.path().equals(path)) {
            if (held != null) {
                held.delete();
            }
            held = fetch(path);
            last = held;
        }
        return held.file();
    }

    private Fetched fetch(String path) throws IOException {
        Path folder = Files.createTempDirectory("duibiao");
        folder.toFile().deleteOnExit();
        Fetched fetched =
                new Fetched(path, folder.resolve(String.valueOf(Path.of(path).getFileName())));
        copy(path, fetched.file());
        if (companions.contains(path)) {
            copy(path + companion, fetched.beside(companion));
        }
        return fetched;
    }

    private void copy(String path, Path place) throws IOException {
        try (InputStream bytes = Channels.newInputStream(SparkEnv.get().rpcEnv().openChannel(url(path)))) {
            Files.copy(bytes, place);
            place.toFile().deleteOnExit();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            if (!String.valueOf(e.getMessage()).contains("was not found")) {
                throw e;
            }
            // Gone since it was listed: reading what is not there tells so, as it does on one machine.
        }
    }

    private String url(String path) {
        URI folder = URI.create(String.valueOf(urls.get(folder(path))));
        try {
            String file = folder.getPath() + "/" + Path.of(path).getFileName();
            return new URI(folder.getScheme(), null, folder.getHost(), folder.getPort(), file, null, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path in a URL is quoted: " + path, e);
        }
    }

    /**
     * A file that was brought.
     *
     * @param path where it lies on the driver
     * @param file where it lies here, in a folder of its own
     */
    private record Fetched(String path, Path file) {
        Path beside(String ending) {
            return file.resolveSibling(file.getFileName() + ending);
        }

        void delete() throws IOException {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                try (var files = Files.list(folder)) {
                    for (Path each : files.toList()) {
                        Files.delete(each);
                    }
                }
                Files.delete(folder);
            }
        }
    }
}
