package org.seneid.registry.document;

/** What a register itself says of a document, whatever its dates are. */
public enum RegisterStatus implements HasMessageKey {
    IN_FORCE,
    /** Kept by an authority for a time: a licence after an offence, a card in custody. */
    SEIZED,
    /** Taken back for good. */
    REVOKED,
    /** The vehicle belongs to somebody else now. */
    SOLD,
    /** The holder reported it lost and has another. */
    REPLACED,
    HOLDER_DIED;

    @Override
    public String key() {
        return "registry.standing." + name();
    }
}
