package org.seneid.launch;

import java.util.regex.Pattern;

/** Finds, in what the server writes about a failed deployment, the sentence that a person can act on. */
final class Failure {

    private static final Pattern CAUSE =
            Pattern.compile("Caused by: (?:[\\w.$]+(?:Exception|Error|Refused): )?(.+?)(?=[\\\\\"\\n]|$)");

    private Failure() {}

    static String in(String marker) {
        var causes =
                CAUSE.matcher(marker).results().map(cause -> cause.group(1)).toList();
        return causes.isEmpty() ? "The portal could not be deployed." : causes.get(causes.size() - 1);
    }
}
