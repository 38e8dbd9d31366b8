package org.seneid.platform;

/** A {@link Flow} about a person who is known by their number. */
public interface PersonFlow extends Flow {

    /** Whom it is about. */
    PersonalId person();

    /** By which whoever typed the number tells two of their pages apart. */
    default String ending() {
        return person().ending();
    }
}
