package io.duibiao.publish.exchange.sdmx;

import io.duibiao.period.Period;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A period as SDMX writes it: {@code 2023}, {@code 2023-S1} (上半年), {@code 2023-Q2}, {@code 2023-07}; any other stretch as a
 * time range, its first day and its length: {@code 2023-01-01/P9M} (前三季度).
 */
final class TimePeriod {
    private static final Pattern FORMS =
            Pattern.compile("\\d{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?|\\d{4}-(0[1-9]|1[0-2])-01/P[1-9]\\d*M");

    private TimePeriod() {}

    static String of(Period period) {
        String year = String.format(Locale.ROOT, "%04d", period.year());
        int month = period.start().getMonthValue();
        return switch (period.months()) {
            case 1 -> period.start().toString();
            case 3 -> month % 3 == 1 ? year + "-Q" + (month + 2) / 3 : range(period);
            case 6 -> month % 6 == 1 ? year + "-S" + (month + 5) / 6 : range(period);
            case 12 -> year;
            default -> range(period);
        };
    }

    private static String range(Period period) {
        return period.start() + "-01/P" + period.months() + "M";
    }

    /** Returns whether a text is one of the forms. */
    static boolean isValid(String text) {
        return FORMS.matcher(text).matches();
    }
}
