package io.duibiao.publish.exchange.sdmx;

import java.util.Optional;

/**
 * A dimension, measure or attribute, as a structure message declares it.
 *
 * @param id its id: {@code REF_AREA}
 * @param kind the name of its element: {@code Dimension}, {@code TimeDimension}, {@code Measure}, {@code Attribute}
 * @param codeList the id of the list that its values are from; empty where it has a text type
 * @param textType the type of values that are from no list: {@code Decimal}; blank where they are from one
 */
record Component(String id, String kind, Optional<String> codeList, String textType) {
    static final String DIMENSION = "Dimension";
    static final String TIME_DIMENSION = "TimeDimension";
    static final String MEASURE = "Measure";
    static final String ATTRIBUTE = "Attribute";

    boolean isDimension() {
        return kind.equals(DIMENSION) || kind.equals(TIME_DIMENSION);
    }
}
