package org.seneid.platform.adapter;

/** An adapter gave no answer. */
public class AdapterFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is none. */
    public enum Reason {
        /** It took longer than it may. */
        TIME_LIMIT,
        /** The server is stopping. */
        INTERRUPTED,
        /** It was not called: it had been silent again and again just before. */
        LEFT_ALONE,
        /** It threw what is now the cause, or so many of its calls hang that it is left alone. */
        THREW
    }

    private final Reason reason;

    public AdapterFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the party is there all the same: it said something of no use. */
    boolean answered() {
        Throwable thrown = getCause();
        while (thrown != null && !(thrown instanceof UnusableAnswer)) thrown = thrown.getCause();
        return thrown != null;
    }

    /** The reason, or the class of what was thrown. */
    String word() {
        return reason == Reason.THREW ? getCause().getClass().getSimpleName() : reason.name();
    }
}
