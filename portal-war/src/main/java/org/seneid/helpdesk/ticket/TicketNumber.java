package org.seneid.helpdesk.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.TypedText;

/**
 * The number of a ticket as people say it: {@code HT-1190}.
 *
 * @param row the ticket's row
 */
public record TicketNumber(long row) {

    private static final long BEFORE_THE_FIRST = 1100;
    private static final Pattern TYPED = Pattern.compile("(?:HT)?([0-9]{4,12})");

    /** Reads what somebody typed, with or without its letters. */
    public static Optional<TicketNumber> typed(String text) {
        var read = TYPED.matcher(TypedText.code(text).toUpperCase(Locale.ROOT));
        return read.matches()
                ? Optional.of(new TicketNumber(Long.parseLong(read.group(1)) - BEFORE_THE_FIRST))
                : Optional.empty();
    }

    public String text() {
        return "HT-" + (row + BEFORE_THE_FIRST);
    }

    @Override
    public String toString() {
        return text();
    }
}
