package org.seneid.identity.contact;

import java.time.Duration;

/** What a code is for, which its message names together with how long it works and who may hear it. */
public enum CodePurpose {
    /** As long as the page waits that asks for it. */
    SIGN_IN(false, 5),
    STEP_UP(false),
    ACTIVATION(false),
    PASSWORD_RECOVERY(false),
    REGISTRATION(false),
    NEW_EMAIL(false),
    /** Of somebody who stands before an officer; the officer types it. */
    DESK_CONTACT(true),
    /** Of somebody who has called; the agent types it. */
    HELPDESK_CONTACT(true);

    /** NIST SP 800-63B-4 §3.1.3.2: at most ten minutes. */
    private static final long LONGEST = 10;

    private final boolean readOut;
    private final long minutes;

    CodePurpose(boolean readOut) {
        this(readOut, LONGEST);
    }

    CodePurpose(boolean readOut, long minutes) {
        this.readOut = readOut;
        this.minutes = minutes;
    }

    /** How long it works, by its message, by whoever checks it and by the page that waits for it. */
    public Duration life() {
        return Duration.ofMinutes(minutes);
    }

    /** Whether somebody else asks the recipient to read it out; any other is typed by its recipient alone. */
    public boolean readOut() {
        return readOut;
    }

    /** The key of the message, which takes the code and its minutes. */
    public String key() {
        return "identity.code.message." + this;
    }
}
