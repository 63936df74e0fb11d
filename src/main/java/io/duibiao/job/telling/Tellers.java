package io.duibiao.job.telling;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All forms in which a job's runs are told. One that fails is said, and neither stops the others nor the run. */
public final class Tellers {
    private final List<Teller> tellers;
    private final PrintStream complaints;

    Tellers(List<Teller> tellers, PrintStream complaints) {
        this.tellers = List.copyOf(tellers);
        this.complaints = complaints;
    }

    /** Returns the tellers of the orders; what cannot be told is said on the stream. */
    public static Tellers of(TellingOrders orders, PrintStream complaints) {
        List<Teller> tellers = new ArrayList<>();
        orders.log().map(EventLog::new).ifPresent(tellers::add);
        orders.summary().map(SummaryFile::new).ifPresent(tellers::add);
        orders.mail().map(MailLine::new).ifPresent(tellers::add);
        orders.metrics().map(MetricsFile::new).ifPresent(tellers::add);
        orders.lineage().map(Lineage::to).ifPresent(tellers::add);
        return new Tellers(tellers, complaints);
    }

    /** Tells that a run begins. */
    public void begun(Beginning run) {
        all(teller -> teller.begun(run));
    }

    /** Tells what happens while it goes on. */
    public void happened(Beginning run, Event event) {
        all(teller -> teller.happened(run, event));
    }

    /** Tells how a run ended. */
    public void ended(Beginning run, Ending ending) {
        all(teller -> teller.ended(run, ending));
    }

    private void all(Telling telling) {
        for (Teller teller : tellers) {
            try {
                telling.to(teller);
            } catch (IOException | UncheckedIOException e) {
                complaints.println(Secrets.hidden("duibiao: Cannot tell the run: " + e.getMessage()
                        + ". The run goes on; check 'tell' of the job."));
            }
        }
    }

    private interface Telling {
        void to(Teller teller) throws IOException;
    }
}
