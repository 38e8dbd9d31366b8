package org.seneid.audit.web;

import java.util.regex.Pattern;
import org.seneid.platform.Words;

/** Where something was done from, as far as a network tells. */
final class Place {

    /** Loopback and the ranges that no provider gives to anybody (RFC 1918, RFC 4193). */
    private static final Pattern INSIDE = Pattern.compile(
            "(127|10)\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|0:0:0:0:.*|::1?/.*|f[cd][0-9a-f]{2}:.*");

    private Place() {}

    static String of(String network, Words words) {
        return INSIDE.matcher(network).matches()
                ? words.text("audit.log.from-inside")
                : words.text("audit.log.from", network);
    }
}
