package org.seneid.launch;

/** A reason not to start, or not to go on with a backup, as the one sentence that the console shows. */
class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
