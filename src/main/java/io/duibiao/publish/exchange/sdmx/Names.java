package io.duibiao.publish.exchange.sdmx;

import io.duibiao.document.Sha256;
import io.duibiao.publish.exchange.CodeList;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.Structure;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What our tables, columns and codes are called in SDMX. */
final class Names {
    static final String AGENCY = "DUIBIAO";
    static final String VERSION = "1.0.0";
    static final String CONCEPTS = "CONCEPTS";
    static final String TIME_PERIOD = "TIME_PERIOD";

    /** The code of SDMX for a dimension that does not apply. */
    static final String NOT_APPLICABLE = "_Z";

    private static final int HASH_DIGITS = 12;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_@$\\-]+");
    private static final Map<String, String> COMMON = Map.of(
            "region", "REF_AREA",
            "period", TIME_PERIOD,
            "unit", "UNIT_MEASURE",
            "value", "OBS_VALUE",
            "status", "OBS_STATUS");

    private Names() {}

    static String component(Field field) {
        return COMMON.getOrDefault(field.name(), field.name().toUpperCase(Locale.ROOT));
    }

    static String flow(Structure structure) {
        return "DF_" + structure.name().toUpperCase(Locale.ROOT);
    }

    static String structure(Structure structure) {
        return "DSD_" + structure.name().toUpperCase(Locale.ROOT);
    }

    static String codeList(CodeList list) {
        return "CL_" + list.name();
    }

    /** Returns what the second column of SDMX-CSV says: {@code DUIBIAO:DF_RANKINGS(1.0.0)}. */
    static String reference(String id) {
        return AGENCY + ":" + id + "(" + VERSION + ")";
    }

    /**
     * Returns the id of a code: the code itself where SDMX allows its characters; else {@code X-} and the beginning of its
     * SHA-256, which stays the same from export to export, while the list tells the code as the name.
     */
    static String code(String code) {
        if (code.isEmpty()) {
            return NOT_APPLICABLE;
        }
        return CODE.matcher(code).matches() ? code : "X-" + Sha256.of(code).substring(0, HASH_DIGITS);
    }
}
