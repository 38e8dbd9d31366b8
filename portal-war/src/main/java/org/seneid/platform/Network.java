package org.seneid.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The network that an address lies in: enough to recognise a place or to slow a guesser down, less than who it is.
 *
 * @param range {@code 203.113.7.0/24} or {@code 2405:4802::/48}; empty when there was no address
 */
public record Network(String range) {

    private static final Pattern NUMERIC = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|(?=.*:)[0-9a-fA-F.:]{2,45}");
    private static final int V4_KEPT = 3;
    private static final int V6_KEPT = 6;

    /** The network of a numeric address; nothing is looked up. */
    public static Network of(String address) {
        if (address == null || !NUMERIC.matcher(address).matches()) return new Network("");
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            var kept = bytes.length == 4 ? V4_KEPT : V6_KEPT;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return new Network(InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8);
        } catch (UnknownHostException notAnAddress) {
            return new Network("");
        }
    }
}
