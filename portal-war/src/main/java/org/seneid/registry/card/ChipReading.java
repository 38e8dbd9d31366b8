package org.seneid.registry.card;

/** What came of reading a chip. */
public sealed interface ChipReading {

    /** The issuer signed this (passive authentication), and the chip is the one it was signed for (chip authentication). */
    record Genuine(ChipContents contents) implements ChipReading {}

    /** Nothing was read that may be believed or shown. */
    record Failed(ChipFailure why) implements ChipReading {}
}
