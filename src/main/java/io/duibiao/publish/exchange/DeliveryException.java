package io.duibiao.publish.exchange;

/**
 * The surroundings do not take an export (a full disk, a database that refuses). Nothing of it was delivered, but where the message
 * says that nobody can tell.
 */
public final class DeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception with what to do next in its message, and the cause for the log. */
    public DeliveryException(String problem, Throwable cause) {
        super(problem, cause);
    }

    /** Makes the exception of a problem that has no other cause. */
    public DeliveryException(String problem) {
        super(problem);
    }
}
