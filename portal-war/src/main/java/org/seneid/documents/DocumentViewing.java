package org.seneid.documents;

import java.time.Instant;
import java.util.List;

/**
 * Somebody's look at a document.
 *
 * @param by the key of the sentence that says who it was
 * @param name who it was, for the place in that sentence; empty when unknown
 * @param purpose as it was stated or noted; empty when it was not
 * @param attributes keys of the words for what was seen
 */
public record DocumentViewing(Instant at, String by, String name, String purpose, List<String> attributes) {

    public DocumentViewing {
        attributes = List.copyOf(attributes);
    }
}
