package org.seneid.enrolment.web;

import java.util.Arrays;
import java.util.Optional;

/** What is wrong with a photograph that was sent to the desk, as the address of its form says it. */
enum PhotoProblem {
    UNREADABLE("unreadable"),
    TOO_LARGE("too-large"),
    /** The code of an appointment that is none of this desk's today, or of the officer's own people. */
    NO_APPOINTMENT("no-appointment");

    private final String word;

    PhotoProblem(String word) {
        this.word = word;
    }

    static Optional<PhotoProblem> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    String key() {
        return "enrolment.desk.photo-" + word;
    }

    /** Where the form stands and says so. */
    String form() {
        return "/desk?photo=" + word;
    }
}
