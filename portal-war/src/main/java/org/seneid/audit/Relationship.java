package org.seneid.audit;

/** What one citizen is to another who knows them: the log then tells them by name. */
public enum Relationship {
    /** They act for the owner. */
    GUARDIAN,
    /** The owner acts for them. */
    DEPENDANT
}
