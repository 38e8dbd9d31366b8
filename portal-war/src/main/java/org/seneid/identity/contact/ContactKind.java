package org.seneid.identity.contact;

/** The two ways to reach a person. */
public enum ContactKind {
    PHONE,
    EMAIL;

    public String key() {
        return "identity.contact." + name();
    }
}
