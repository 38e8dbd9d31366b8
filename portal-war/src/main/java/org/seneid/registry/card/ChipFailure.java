package org.seneid.registry.card;

import org.seneid.registry.document.HasMessageKey;

/** Why a chip tells nothing. */
public enum ChipFailure implements HasMessageKey {
    /** No reader is plugged in, or none is configured. */
    NO_READER,
    NO_CARD,
    /** Another card lies there, or a character of the zone was misread. */
    NOT_OPENED,
    /** It stopped answering, or took too long. */
    UNREADABLE,
    /** It cannot prove that it is the chip that the issuer signed for. */
    CLONED,
    /** What it says is not what the issuer signed. */
    NOT_SIGNED;

    @Override
    public String key() {
        return "registry.chip." + name();
    }
}
