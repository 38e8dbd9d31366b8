package org.seneid.platform.web.list;

import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.TypedDate;

/** From which day to which a list goes: as the address says it, and as the form above the list changes it. */
public final class DayFilter {

    private static final String FROM = "from";
    private static final String TO = "to";

    private LocalDate from;
    private LocalDate to;

    public DayFilter(ListAddress address) {
        from = address.value(FROM).flatMap(TypedDate::day).orElse(null);
        to = address.value(TO).flatMap(TypedDate::day).orElse(null);
    }

    /** The first day, in whichever order they were chosen. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(isTurned() ? to : from);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(isTurned() ? from : to);
    }

    private boolean isTurned() {
        return from != null && to != null && to.isBefore(from);
    }

    public boolean isNarrow() {
        return from != null || to != null;
    }

    /** The address of the list with these days. */
    public ListAddress in(ListAddress address) {
        return address.filtered(FROM, text(from)).filtered(TO, text(to));
    }

    /** The address of the list with all days. */
    public static ListAddress without(ListAddress address) {
        return address.filtered(FROM, null).filtered(TO, null);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
