package org.seneid.payments.vietqr;

import java.util.LinkedHashMap;
import java.util.Map;
import org.seneid.payments.vietqr.VietQrRefused.Reason;

/**
 * The fields of a merchant-presented code (EMVCo QR Code Specification for Payment Systems 1.1, section 3): two digits of a
 * tag, two of the length in characters, and the value, one after the other without anything between.
 */
final class EmvFields {

    private static final int HEAD = 4;
    private static final int LONGEST = 99;

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Reads fields; tags that nobody knows are kept like the others.
     *
     * @throws VietQrRefused {@link Reason#LENGTH} when they do not end where the text ends, {@link Reason#DUPLICATE}
     */
    static EmvFields read(String text) {
        var fields = new EmvFields();
        for (int at = 0; at < text.length(); ) {
            if (at + HEAD > text.length()) throw new VietQrRefused(Reason.LENGTH);
            twoDigits(text, at);
            int end = at + HEAD + twoDigits(text, at + 2);
            if (end == at + HEAD || end > text.length()) throw new VietQrRefused(Reason.LENGTH);
            var known = fields.values.putIfAbsent(text.substring(at, at + 2), text.substring(at + HEAD, end));
            if (known != null) throw new VietQrRefused(Reason.DUPLICATE);
            at = end;
        }
        return fields;
    }

    /** Digits of a plain keyboard only: other scripts have digits too. */
    private static int twoDigits(String text, int at) {
        return digit(text.charAt(at)) * 10 + digit(text.charAt(at + 1));
    }

    private static int digit(char one) {
        if (one < '0' || one > '9') throw new VietQrRefused(Reason.LENGTH);
        return one - '0';
    }

    /** The value of a tag; empty when there is none. */
    String value(String tag) {
        return values.getOrDefault(tag, "");
    }

    /** The fields within a field. */
    EmvFields within(String tag) {
        return read(value(tag));
    }

    boolean has(String tag) {
        return values.containsKey(tag);
    }

    /** One field as it is written. */
    static String write(String tag, String value) {
        if (value.isEmpty() || value.length() > LONGEST) throw new VietQrRefused(Reason.LENGTH);
        return tag + value.length() / 10 + value.length() % 10 + value;
    }
}
