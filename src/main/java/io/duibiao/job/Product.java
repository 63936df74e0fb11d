package io.duibiao.job;

import java.util.Optional;

/** The program's name and version, as its jar says. */
public final class Product {

    /** The version, such as {@code 0.1.0}; {@code development} outside a jar. */
    public static final String VERSION = Optional.ofNullable(
                    Product.class.getPackage().getImplementationVersion())
            .orElse("development");

    /** Name and version, such as {@code Duibiao 0.1.0}. */
    public static final String NAME = "Duibiao " + VERSION;

    private Product() {}
}
