package org.seneid.services.definition;

import java.util.Locale;

/** What can be asked, and so how an answer is typed, checked and shown; a definition can ask nothing else. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several lines. */
    LINES,
    /** A whole number from 0 on. */
    NUMBER,
    /** Whole đồng. */
    MONEY,
    /** A day. */
    DATE,
    /** One of the options. */
    CHOICE,
    /** Any of the options. */
    SEVERAL,
    YES_NO,
    PHONE,
    EMAIL,
    /** Twelve digits of somebody else. */
    PERSONAL_ID,
    /** Photographs or PDF files. */
    UPLOAD,
    /** One document of the kind that the field names, of those in the account. */
    DOCUMENT,
    /** One of the citizen's children under eighteen in the household. */
    CHILD,
    /** Any people of the household, the citizen among them. */
    MEMBERS,
    /** What somebody else shares by a code for this purpose. */
    SHARE;

    /** What definitions call it: {@code yes-no}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its answer is chosen from the options that the definition lists. */
    public boolean hasOptions() {
        return this == CHOICE || this == SEVERAL;
    }

    /** Whether its answer is chosen from the people of the citizen's household. */
    public boolean ofHousehold() {
        return this == CHILD || this == MEMBERS;
    }

    /** Whether it can have more than one answer. */
    public boolean several() {
        return this == SEVERAL || this == MEMBERS;
    }
}
