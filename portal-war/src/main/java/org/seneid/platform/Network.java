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
    private static final int V4_ALL = 4;
    private static final int V4_KEPT = 3;
    private static final int V6_KEPT = 6;
    private static final int V6_SUBSCRIBER = 8;

    /** The network of a numeric address. */
    public static Network of(String address) {
        return kept(address, V4_KEPT, V6_KEPT);
    }

    /** What one subscriber has: an address of version 4, or the {@code /64} of one of version 6. */
    public static Network ofSubscriber(String address) {
        return kept(address, V4_ALL, V6_SUBSCRIBER);
    }

    private static Network kept(String address, int ofV4, int ofV6) {
        return numeric(address)
                .map(InetAddress::getAddress)
                .map(bytes -> of(bytes, bytes.length == V4_ALL ? ofV4 : ofV6))
                .orElseGet(() -> new Network(""));
    }

    private static Network of(byte[] bytes, int kept) {
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
