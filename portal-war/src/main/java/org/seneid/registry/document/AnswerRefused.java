package org.seneid.registry.document;

import jakarta.ejb.ApplicationException;

/** An answer that its register did not sign, or did not sign like this; nothing of it may be shown. */
@ApplicationException
public class AnswerRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** Not a JWS, or its claims are not those of its kind. */
        UNREADABLE,
        /** Signed with a key that the portal does not know. */
        UNKNOWN_KEY,
        /** A known key, which is another register's. */
        OTHER_REGISTER,
        /** Changed after it was signed, or never signed with that key. */
        WRONG_SIGNATURE
    }

    private final Reason reason;

    public AnswerRefused(Register register, Reason reason) {
        this(register, reason, null);
    }

    public AnswerRefused(Register register, Reason reason, Throwable cause) {
        super(register + ": " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
