package org.seneid.launch;

/** A reason not to start, as the one sentence that the console shows. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
