package org.seneid.audit.log.web;

import java.util.regex.Pattern;
import org.seneid.platform.text.Messages;

/** Where something was done from, as far as a network tells. */
final class NetworkPlace {

    /** Loopback and the ranges that no provider gives to anybody (RFC 1918, RFC 4193). */
    private static final Pattern INSIDE = Pattern.compile(
            "(127|10)\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|0:0:0:0:.*|::1?/.*|f[cd][0-9a-f]{2}:.*");

    private NetworkPlace() {}

    static String of(String network, Messages words) {
        return INSIDE.matcher(network).matches()
                ? words.text("audit.log.from-inside")
                : words.text("audit.log.from", network);
    }
}
