package org.seneid.enrolment.desk;

/**
 * Which desks a list shows.
 *
 * @param text the beginning of a code, or a part of a name or an address; empty or null for all
 * @param closed whether those that were closed are shown, and not the others
 */
public record DeskFilter(String text, boolean closed) {

    public DeskFilter {
        text = text == null ? "" : text.strip();
    }
}
