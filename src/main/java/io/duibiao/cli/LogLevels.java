package io.duibiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.event.Level;

/** From which level on the libraries' loggers are heard, as the levels of {@code log4j2.properties} have it. */
final class LogLevels {
    private static final String ROOT = "";
    private static final int NEVER = Integer.MAX_VALUE;

    /** By the beginnings of loggers' names. */
    private final Map<String, Integer> heardFrom = new TreeMap<>();

    private LogLevels(Properties settings) {
        heardFrom.put(ROOT, level(settings.getProperty("rootLogger.level", "warn")));
        for (String key : settings.stringPropertyNames()) {
            if (key.startsWith("logger.") && key.endsWith(".name")) {
                String level = settings.getProperty(key.replaceFirst("name$", "level"), "warn");
                heardFrom.put(settings.getProperty(key, ROOT), level(level));
            }
        }
    }

    /** Returns the levels of the file that every logger of this program goes by. */
    static LogLevels ofTheProgram() {
        Properties settings = new Properties();
        try (InputStream file = LogLevels.class.getResourceAsStream("/log4j2.properties")) {
            if (file != null) {
                settings.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read log4j2.properties", e);
        }
        return new LogLevels(settings);
    }

    private static int level(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        return upper.equals("OFF") ? NEVER : Level.valueOf(upper).toInt();
    }

    /** Returns whether what a logger says at a level is told: the longest beginning of its name that is known decides. */
    boolean tells(String logger, Level level) {
        String name = logger;
        Integer from = heardFrom.get(name);
        while (from == null) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            from = heardFrom.get(name);
        }
        return level.toInt() >= from;
    }
}
