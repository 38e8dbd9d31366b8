package org.seneid.audit;

/** What of a row is hashed, and the code that tells that the portal wrote it. */
public record AuthenticatedRow(long id, byte[] salt, byte[] canonical, byte[] code) {

    /** Without bytes it gets no place. */
    public AuthenticatedRow aside() {
        return new AuthenticatedRow(id, null, null, null);
    }

    public boolean hasBytes() {
        return canonical != null;
    }
}
