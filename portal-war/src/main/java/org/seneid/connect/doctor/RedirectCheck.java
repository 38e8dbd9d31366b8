package org.seneid.connect.doctor;

import java.util.Comparator;
import org.seneid.connect.client.RegisteredUris;

/** An address that browsers are led back to, beside the registered one that is nearest to it. */
final class RedirectCheck {

    private RedirectCheck() {}

    /** Whether it is registered, character by character; if not, from which character on it differs. */
    static DoctorCheck of(DoctorRule rule, String sent, RegisteredUris registered) {
        if (registered.exactly(sent).isPresent()) return new DoctorCheck(rule, true, sent, sent);
        var nearest = registered.all().stream()
                .map(Object::toString)
                .max(Comparator.comparingInt(one -> alike(one, sent) + ends(one, sent)))
                .orElse("");
        return new DoctorCheck(rule, false, sent, compared(nearest, sent));
    }

    /** The right one, with the number of the first character that differs, counted from 1, and both characters. */
    static String compared(String right, String sent) {
        var at = alike(right, sent);
        return right + " (" + (at + 1) + ": " + character(sent, at) + " → " + character(right, at) + ")";
    }

    /** How many characters are the same from the beginning. */
    private static int alike(String one, String other) {
        var at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    private static int ends(String one, String other) {
        return alike(
                new StringBuilder(one).reverse().toString(),
                new StringBuilder(other).reverse().toString());
    }

    private static String character(String text, int at) {
        return at < text.length() ? "“" + text.charAt(at) + "”" : "∅";
    }
}
