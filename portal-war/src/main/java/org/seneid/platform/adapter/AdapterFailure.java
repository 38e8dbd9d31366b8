package org.seneid.platform.adapter;

import java.util.Optional;

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
        /** The call could not be made, or failed with what is now the cause. */
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
        return unusable().isPresent();
    }

    private Optional<UnusableAnswer> unusable() {
        Throwable thrown = getCause();
        while (thrown != null && !(thrown instanceof UnusableAnswer)) thrown = thrown.getCause();
        return Optional.ofNullable((UnusableAnswer) thrown);
    }

    /** The reason; what is wrong with an answer; or the class of what was thrown. */
    String word() {
        return unusable()
                .map(UnusableAnswer::getMessage)
                .orElseGet(() -> reason == Reason.THREW ? getCause().getClass().getSimpleName() : reason.name());
    }
}
