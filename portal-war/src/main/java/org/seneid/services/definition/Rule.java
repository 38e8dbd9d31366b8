package org.seneid.services.definition;

/**
 * A condition that must hold, and what is said when it does not.
 *
 * @param wrong what to do about it, in both languages
 */
public record Rule(Condition condition, Wording wrong) {}
