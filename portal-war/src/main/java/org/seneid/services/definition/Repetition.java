package org.seneid.services.definition;

/**
 * A page that is filled once for each of several things.
 *
 * @param least how many there must be
 * @param most how many there may be
 * @param item what one of them is called
 */
public record Repetition(int least, int most, Wording item) {}
