package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.publish.Naming;
import java.util.Arrays;
import java.util.Locale;

/** The lists from which codes are taken, and what a code means. */
public enum CodeList {
    REGION {
        @Override
        public String name(String code, Naming naming) {
            return naming.region(code);
        }
    },
    INDICATOR {
        @Override
        public String name(String code, Naming naming) {
            return naming.indicator(code);
        }
    },
    GROUP {
        @Override
        public String name(String code, Naming naming) {
            return naming.group(code);
        }
    },
    ABSENCE {
        @Override
        public String name(String code, Naming naming) {
            return Arrays.stream(Absence.values())
                    .filter(absence -> absence.name().equals(code))
                    .map(naming::absence)
                    .findFirst()
                    .orElse(code);
        }
    },
    BASIS {
        @Override
        public String name(String code, Naming naming) {
            return Arrays.stream(Basis.values())
                    .filter(basis -> basis.name().toLowerCase(Locale.ROOT).equals(code))
                    .map(naming::basis)
                    .findFirst()
                    .orElse(code);
        }
    },
    ACCORD,
    MEASURE,
    BOUND,
    STATUS,
    RULE,
    SEVERITY;

    /** Returns what a code means; the code itself where nothing more is to be said. */
    public String name(String code, Naming naming) {
        return code;
    }
}
