package io.github.kickserv4j.ports.shared;

/**
 * A {@link Failure}, for code that prefers exceptions. No port throws it: {@link Failure#toException()} makes it. Earlier attempts
 * that failed are its suppressed exceptions.
 */
public final class KickservException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    KickservException(Failure failure) {
        super(failure.message());
        this.failure = failure;
        failure.earlierFailures().map(KickservException::new).forEach(this::addSuppressed);
    }

    /** Returns the failure, which Java serialises with this exception. */
    public Failure failure() {
        return failure;
    }
}
