package org.seneid.enrolment.draft;

/**
 * A draft in the list of a desk.
 *
 * @param conflict whether the officer who reads the list may not work on it
 */
public record DraftLine(Enrolment enrolment, boolean conflict) {}
