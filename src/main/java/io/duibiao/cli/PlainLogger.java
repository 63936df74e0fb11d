package io.duibiao.cli;

import java.io.Serial;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger of a library: a line on standard error, {@code 02:00:07 WARN ParquetReader: …}. */
final class PlainLogger extends LegacyAbstractLogger {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient LogLevels levels;

    PlainLogger(String name, LogLevels levels) {
        this.name = name;
        this.levels = levels;
    }

    @Override
    public boolean isTraceEnabled() {
        return levels.tells(name, Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return levels.tells(name, Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return levels.tells(name, Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return levels.tells(name, Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return levels.tells(name, Level.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            Object @Nullable [] arguments,
            @Nullable Throwable problem) {
        String shortName = name.substring(name.lastIndexOf('.') + 1);
        String said = MessageFormatter.basicArrayFormat(message, arguments);
        System.err.println(
                LocalTime.now(ZoneId.systemDefault()).format(TIME) + " " + level + " " + shortName + ": " + said);
        if (problem != null) {
            problem.printStackTrace();
        }
    }
}
