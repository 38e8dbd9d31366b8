package org.seneid.notifications;

/** What notices are about, as a citizen chooses by it what reaches them outside the portal. */
public enum Topic {
    /** Told whatever was chosen: whoever takes an account over would switch it off first. */
    SECURITY,
    DOCUMENTS,
    SHARING,
    PAYMENTS,
    HELP;

    /** Whether it can be switched off. */
    public boolean optional() {
        return this != SECURITY;
    }
}
