package org.seneid.registry.card;

/**
 * The port to the reader on a desk, which opens the chip of a citizen card (ICAO Doc 9303 parts 10 and 11).
 *
 * <p>Reading takes seconds: do it outside a database transaction.
 */
public interface ChipReader {

    /**
     * Reads the card that lies on the reader. Whatever goes wrong is an outcome, never an exception.
     *
     * @param zone of this card, which opens its chip
     */
    ChipReading read(Mrz zone);
}
