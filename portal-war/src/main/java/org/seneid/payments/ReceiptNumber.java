package org.seneid.payments;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Formats;

/**
 * The number on a receipt, such as {@code BL-2026-11-600482137} of a bill or {@code CT-2026-11-310077319} of a transfer: the
 * month and nine digits, seven on older ones. The digits are the count of such, shuffled, so that a number tells nobody how
 * many are made here. A thousand million a month are enough, though a transfer that is never sent is counted as well.
 */
public record ReceiptNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:BL|CT)-\\d{4}-\\d{2}-(?:\\d{7}|\\d{9})");
    private static final Pattern TYPED = Pattern.compile("(?i)(BL|CT)?(\\d{4})(\\d{2})(\\d{7}|\\d{9})");
    private static final String BILL = "BL";
    private static final String TRANSFER = "CT";
    private static final long DIGITS = 1_000_000_000;
    /** Shares no factor with a thousand million, so that different counts never meet. */
    private static final long STRIDE = 736_878_787;

    public ReceiptNumber {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("not a receipt number");
    }

    public static ReceiptNumber of(long count, Instant now) {
        return of(BILL, count, now);
    }

    /** Of money that a citizen sent to another. */
    public static ReceiptNumber ofTransfer(long count, Instant now) {
        return of(TRANSFER, count, now);
    }

    private static ReceiptNumber of(String kind, long count, Instant now) {
        var month = YearMonth.from(Formats.day(now));
        return new ReceiptNumber(
                "%s-%s-%09d".formatted(kind, month, Math.floorMod(Math.floorMod(count, DIGITS) * STRIDE, DIGITS)));
    }

    /** Reads what a person typed or an address says; empty when it cannot be one. */
    public static Optional<ReceiptNumber> typed(String text) {
        var typed = TYPED.matcher(PersonalId.digitsTyped(text));
        if (!typed.matches()) return Optional.empty();
        var kind = TRANSFER.equalsIgnoreCase(typed.group(1)) ? TRANSFER : BILL;
        return Optional.of(
                new ReceiptNumber("%s-%s-%s-%s".formatted(kind, typed.group(2), typed.group(3), typed.group(4))));
    }

    /** Whether it is of money that a citizen sent to another. */
    public boolean ofTransfer() {
        return value.startsWith(TRANSFER);
    }

    @Override
    public String toString() {
        return value;
    }
}
