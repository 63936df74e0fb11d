package io.duibiao.statement;

/**
 * Who a statement is about.
 *
 * @param kind how the words relate to the document's own region
 * @param words the words as written, such as 万州经开区 or 全国; empty for the document's own region
 */
public record RegionWords(Kind kind, String words) {

    /** The document's own region. */
    public static final RegionWords OWN = new RegionWords(Kind.OWN, "");

    /** How the words relate to the document's own region. */
    public enum Kind {
        /** The region that the document is about. */
        OWN,
        /** A zone, site or event inside it: never the region's own figure. */
        SUB_AREA,
        /** A region that the catalogue knows by these words: 全国, 重庆市, 涪陵区. */
        NAMED
    }
}
