package org.seneid.identity.activation;

/** What the last activation code of somebody is good for. */
public enum ActivationStanding {
    /** None was made, or it was used, or died with a lock. */
    NONE,
    GOOD,
    /** Too many wrong ones were tried in its place. */
    WORN_OUT,
    EXPIRED;

    public String key() {
        return "identity.staff-account.code." + name();
    }
}
