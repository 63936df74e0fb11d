package io.duibiao.publish.exchange;

import java.util.Optional;

/**
 * A column of the tables that leave the house.
 *
 * @param name the name, the same in every format
 * @param type what its cells hold
 * @param codes the list of codes that its cells are from; empty where they are from none
 * @param meaning what it says, as a phrase in English
 */
public record Field(String name, FieldType type, Optional<CodeList> codes, String meaning) {

    static Field text(String name, String meaning) {
        return new Field(name, FieldType.TEXT, Optional.empty(), meaning);
    }

    static Field coded(String name, CodeList codes, String meaning) {
        return new Field(name, FieldType.TEXT, Optional.of(codes), meaning);
    }

    static Field typed(String name, FieldType type, String meaning) {
        return new Field(name, type, Optional.empty(), meaning);
    }

    /** Returns whether the column only repeats in words what the code beside it says: {@code region_name}. */
    public boolean isLabel() {
        return name.endsWith("_name");
    }
}
