package io.duibiao.reference;

/** The administrative level of a region, after GB/T 2260: nation, province, prefecture, county. */
public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
}
