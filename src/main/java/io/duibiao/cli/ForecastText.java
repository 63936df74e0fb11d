package io.duibiao.cli;

import io.duibiao.job.Forecast;
import io.duibiao.lake.FileTaken;
import java.util.Locale;

/** What a dry run says. */
final class ForecastText {
    private static final int MOST_FILES = 40;

    private ForecastText() {}

    static String of(Forecast forecast) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Read",
                forecast.files().size() + " files to read or withdraw, " + forecast.unchanged() + " unchanged");
        forecast.files().stream().limit(MOST_FILES).forEach(file -> line(text, "", file(file)));
        if (forecast.files().size() > MOST_FILES) {
            line(text, "", "and " + (forecast.files().size() - MOST_FILES) + " more: --json lists all");
        }
        forecast.notes().forEach(note -> line(text, "Note", note));
        line(text, "Compare", compared(forecast));
        line(text, "Publish", published(forecast));
        line(text, "Written", "nothing: this was a dry run");
        return text.toString();
    }

    private static String file(FileTaken file) {
        return String.format(Locale.ROOT, "%-10s %s", file.why(), file.source());
    }

    private static String compared(Forecast forecast) {
        String panels = forecast.panels().size() + " panels"
                + (forecast.panels().isEmpty() ? "" : ": " + String.join(", ", forecast.panels()));
        return forecast.isAllCompared() ? "all panels; of changed figures " + panels : panels;
    }

    private static String published(Forecast forecast) {
        int outputs = forecast.publications().size();
        return forecast.isNothing()
                ? outputs + " editions carried over from the run before"
                : outputs + " editions; those that nothing touches are carried over";
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(String.format(Locale.ROOT, "%-9s %s%n", what, value));
    }
}
