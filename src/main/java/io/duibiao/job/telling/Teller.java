package io.duibiao.job.telling;

import java.io.IOException;

/** One form in which a run tells how it goes. */
interface Teller {

    /** Tells that a run begins. */
    default void begun(Beginning run) throws IOException {}

    /** Tells what happens while it goes on. */
    default void happened(Beginning run, Event event) throws IOException {}

    /** Tells how a run ended. */
    void ended(Beginning run, Ending ending) throws IOException;
}
