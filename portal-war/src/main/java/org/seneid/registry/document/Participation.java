package org.seneid.registry.document;

/** How somebody stands with social insurance. */
public enum Participation implements HasMessageKey {
    CONTRIBUTING,
    /** Worked before, and may go on. */
    PAUSED,
    RETIRED;

    @Override
    public String key() {
        return "registry.participation." + name();
    }
}
