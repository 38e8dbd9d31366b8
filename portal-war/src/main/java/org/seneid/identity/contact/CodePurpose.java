package org.seneid.identity.contact;

/** What a code is for, which its message names together with who may hear it. */
public enum CodePurpose {
    SIGN_IN(false),
    STEP_UP(false),
    ACTIVATION(false),
    PASSWORD_RECOVERY(false),
    REGISTRATION(false),
    NEW_EMAIL(false),
    /** Of somebody who stands before an officer; the officer types it. */
    DESK_CONTACT(true),
    /** Of somebody who has called; the agent types it. */
    HELPDESK_CONTACT(true);

    private final boolean readOut;

    CodePurpose(boolean readOut) {
        this.readOut = readOut;
    }

    /** Whether somebody else asks the recipient to read it out; any other is typed by its recipient alone. */
    public boolean readOut() {
        return readOut;
    }

    /** The key of the message. */
    public String key() {
        return "identity.code.message." + this;
    }
}
