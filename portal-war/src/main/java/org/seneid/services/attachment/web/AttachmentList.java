package org.seneid.services.attachment.web;

import java.util.List;
import org.seneid.services.attachment.AttachmentPlace;

/**
 * The files of one field, as a page shows them.
 *
 * @param action where the form sends more
 * @param most how many the field takes
 */
public record AttachmentList(
        AttachmentPlace place, String action, List<FileLine> files, List<Refusal> refused, int most) {

    /** A file that was kept, with addresses; {@code preview} is empty of a PDF. */
    public record FileLine(String name, String size, String address, String preview, String removal) {}

    /** A file that was not kept; {@code name} is empty when it is all of them. */
    public record Refusal(String name, String why) {}

    /** The id of the input, which errors lead to. */
    public String inputId() {
        return "f-" + place.field();
    }

    /** What stands at the input: of one refused file the reason, of several that each says its own; null when there is none. */
    public String error(String several) {
        if (refused.isEmpty()) return null;
        var only = refused.get(0);
        return refused.size() > 1 ? several : only.name().isEmpty() ? only.why() : only.name() + ": " + only.why();
    }

    public boolean full() {
        return files.size() >= most;
    }
}
