package io.duibiao.publish.exchange;

/** An export cannot be made as it was ordered; the message says what to order instead. */
public final class OrderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception of one problem. */
    public OrderException(String problem) {
        super(problem);
    }
}
