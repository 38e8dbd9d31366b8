package org.seneid.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The network that an address lies in: enough to recognise a place or to slow a guesser down, less than who it is.
 *
 * @param range {@code 203.113.7.0/24} or {@code 2405:4802::/48}; empty when there was no address
 */
public record Network(String range) {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern NUMERIC = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|(?=.*:)[0-9a-fA-F.:]{2,45}");
    private static final int V4_KEPT = 3;
    private static final int V6_KEPT = 6;

    /** The network of a numeric address. */
    public static Network of(String address) {
        return numeric(address).map(Network::of).orElseGet(() -> new Network(""));
    }

    private static Network of(InetAddress address) {
        var bytes = address.getAddress();
        var kept = bytes.length == 4 ? V4_KEPT : V6_KEPT;
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return new Network(InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8);
        } catch (UnknownHostException asLongAsItWas) {
            throw new IllegalStateException(asLongAsItWas);
        }
    }

    /** An address that is written in numbers; nothing is looked up. */
    public static Optional<InetAddress> numeric(String text) {
        if (text == null || !NUMERIC.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}
