package org.seneid.audit;

/** What of a row is hashed, and the code that tells that the portal wrote it. */
record SealedRow(long id, byte[] salt, byte[] canonical, byte[] code) {

    /** Without bytes it gets no place. */
    SealedRow aside() {
        return new SealedRow(id, null, null, null);
    }

    boolean hasBytes() {
        return canonical != null;
    }

    boolean hasCode() {
        return code != null;
    }
}
