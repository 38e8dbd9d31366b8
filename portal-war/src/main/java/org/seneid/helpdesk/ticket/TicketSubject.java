package org.seneid.helpdesk.ticket;

/** The beginning of what somebody said, as long as a line of a list. */
final class TicketSubject {

    static final int LONGEST = 80;

    private TicketSubject() {}

    /** The first line, cut after a whole word. */
    static String of(String words) {
        var line = words.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) return line;
        var end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end > 0 ? end : whole(line)).strip() + "…";
    }

    /** Never between the two halves of one character. */
    private static int whole(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }
}
