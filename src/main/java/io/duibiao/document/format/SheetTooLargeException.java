package io.duibiao.document.format;

/** A sheet holds more cells than fit into memory with certainty. */
final class SheetTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SheetTooLargeException(String message) {
        super(message);
    }
}
