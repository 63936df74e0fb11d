package io.duibiao.cli;

import io.duibiao.benchmark.result.ReleaseHabit.Freshness;
import io.duibiao.document.Reason;
import io.duibiao.job.Ambiguity;
import io.duibiao.job.Overdue;
import io.duibiao.job.RankingChanges;
import io.duibiao.job.RunReport;
import io.duibiao.lake.FileState;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.LakeContents;
import io.duibiao.reference.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run says at its end. */
final class RunSummary {
    private static final int MOST_MOVES = 5;

    private RunSummary() {}

    static String text(RunReport report, Reference reference, Ambiguity ambiguity) {
        StringBuilder text = new StringBuilder();
        read(report.ingested(), text);
        rejects(report.ingested(), text);
        lake(report.contents(), text);
        ambiguous(report.contents().ambiguous(), ambiguity, text);
        compared(report, text);
        changes(report.published().changes(), reference, text);
        published(report.published(), text);
        overdue(report.published().overdue(), text);
        report.exports().done().forEach(exported -> line(text, "Exported", exported.text()));
        Duration total = report.spent().timings().values().stream().reduce(Duration.ZERO, Duration::plus);
        line(text, "Time", String.format(Locale.ROOT, "%.1f s", total.toMillis() / 1000.0));
        line(text, "Output", report.published().output().toString());
        return text.toString();
    }

    private static void read(IngestSummary ingested, StringBuilder text) {
        var files = ingested.files();
        var figures = ingested.figures();
        String unreadable = files.unreadable() == 0 ? "" : ", " + files.unreadable() + " of them could not be opened";
        String gone = files.gone() == 0 ? "" : ", " + files.gone() + " no longer there";
        line(
                text,
                "Read",
                files.read() + " files new or changed" + unreadable + ", " + files.unchanged() + " unchanged" + gone);
        readAgain(ingested, text);
        line(
                text,
                "Figures",
                figures.delivered() + " read, " + figures.added() + " new, " + figures.withdrawn() + " withdrawn");
    }

    /** Whoever changed a catalogue wants to see that it was heeded; a new file is expected. */
    private static void readAgain(IngestSummary ingested, StringBuilder text) {
        ingested.causes().forEach((cause, count) -> {
            if (cause.isReadAgain()) {
                line(text, "", String.format(Locale.ROOT, "%6d  read again, %s", count, because(cause)));
            }
        });
    }

    private static String because(FileState cause) {
        return switch (cause) {
            case RULES -> "since the program reads otherwise than the one that read them";
            case CATALOGUE -> "since regions, indicators or units of the catalogue are others";
            case HEADING -> "since the manifest or the name tells something else of them";
            case LAYOUT -> "since their layout is pinned otherwise";
            case CORRECTION -> "since corrections of them are others";
            case NEW, CHANGED, UNCHANGED, GONE -> "";
        };
    }

    private static void rejects(IngestSummary ingested, StringBuilder text) {
        line(text, "Rejects", ingested.rejected() + (ingested.rejected() == 0 ? "" : ", listed in tables/rejects.csv"));
        for (Map.Entry<Reason, Long> entry : ingested.rejects().entrySet()) {
            line(
                    text,
                    "",
                    String.format(
                            Locale.ROOT,
                            "%6d  %s: %s",
                            entry.getValue(),
                            entry.getKey(),
                            entry.getKey().en()));
        }
    }

    private static void lake(LakeContents lake, StringBuilder text) {
        line(
                text,
                "Lake",
                lake.observations() + " figures of " + lake.regions() + " regions, " + lake.periods() + " periods, "
                        + lake.indicators() + " indicators, from " + lake.documents() + " documents");
    }

    private static void ambiguous(long figures, Ambiguity ambiguity, StringBuilder text) {
        String done =
                switch (ambiguity) {
                    case KEEP_OUT -> "kept out of rankings; 'ambiguous: rank' in the job ranks them";
                    case RANK -> "ranked by their first reading, as the job says";
                };
        if (figures > 0) {
            line(text, "Doubtful", figures + " of them can be read in two ways: " + done);
        }
    }

    private static void compared(RunReport report, StringBuilder text) {
        line(
                text,
                "Compared",
                report.compared().panels() + " panels, " + report.compared().benchmarks() + " benchmarks written, "
                        + report.compared().findings() + " findings written");
    }

    private static void overdue(List<Overdue> overdue, StringBuilder text) {
        if (!overdue.isEmpty()) {
            line(
                    text,
                    "Overdue",
                    Overdue.count(overdue, Freshness.LATE) + " series are later than ever (warning), "
                            + Overdue.count(overdue, Freshness.STALE)
                            + " are due for more than a month (error); run.json lists all");
            overdue.stream().limit(MOST_MOVES).forEach(one -> line(text, "", one.text()));
        }
    }

    private static void published(RunReport.Published published, StringBuilder text) {
        String carried = published.carriedOver() == 0
                ? ""
                : ", " + published.carriedOver() + " carried over: nothing they are made from has changed";
        line(text, "Published", published.made() + " files made" + carried);
    }

    private static void changes(RankingChanges changes, Reference reference, StringBuilder text) {
        line(
                text,
                "Changed",
                changes.added() + " published cells new, " + changes.changed() + " different, " + changes.removed()
                        + " gone since the last run");
        changes.moves().stream().limit(MOST_MOVES).forEach(move -> line(text, "", move.text(reference)));
        if (changes.moves().size() > MOST_MOVES) {
            line(text, "", "and " + (changes.moves().size() - MOST_MOVES) + " more places that moved");
        }
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(String.format(Locale.ROOT, "%-9s %s%n", what, value));
    }
}
