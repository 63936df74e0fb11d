package planted.benchmark;

import java.time.LocalDate;
import org.apache.spark.sql.Encoders;

/** Planted: a figure in binary floating point, state that changes, the clock, an encoder by reflection. */
@SuppressWarnings("NonFinalStaticField")
final class BadHabitsHelper {
    static int counter = 0;

    double figure = 0.1;

    LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }

    Object encoder() {
        return Encoders.bean(BadHabitsHelper.class);
    }
}
