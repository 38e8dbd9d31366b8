package org.seneid.payments.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.payments.PaymentRow;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Repeats;

/**
 * A payment in the list, or several tries to pay one bill that came to the same.
 *
 * @param each of several, newest first; empty when it was once
 */
public record PaymentLine(PaymentRow newest, String when, List<Time> each) {

    /** One of several: its receipt, and when. */
    public record Time(PaymentRow row, String when) {}

    static List<PaymentLine> of(List<PaymentRow> newestFirst, Locale language, Instant now) {
        return Repeats.of(newestFirst, row -> List.of(row.bill(), row.amount(), row.status()), PaymentRow::postedAt)
                .stream()
                .map(times -> line(times, language, now))
                .toList();
    }

    private static PaymentLine line(List<PaymentRow> times, Locale language, Instant now) {
        var formats = new Formats(language);
        var newest = times.get(0);
        var span = formats.moment(times.get(times.size() - 1).postedAt(), newest.postedAt(), now);
        if (times.size() == 1) return new PaymentLine(newest, span, List.of());
        return new PaymentLine(
                newest,
                Messages.in(language).text("audit.log.times", times.size(), span),
                times.stream()
                        .map(row -> new Time(row, formats.toTheSecond(row.postedAt())))
                        .toList());
    }
}
