package org.seneid.connect.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from those that lead into the portal's own network (SSRF): loopback, private,
 * link-local with the metadata services of clouds, shared, reserved and multicast ones, and IPv6 addresses that carry an IPv4
 * address within.
 */
final class PublicAddress {

    /** IANA IPv4 Special-Purpose Address Registry (RFC 6890), with multicast and what is reserved. */
    private static final List<Range> SPECIAL_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Only global unicast addresses (RFC 4291, 2.4) are public; these of them are special, or lead to IPv4 (6to4, Teredo). */
    private static final List<Range> SPECIAL_6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private static final Range GLOBAL_6 = ranges("2000::/3").get(0);

    private PublicAddress() {}

    /** Whether the portal may call it. */
    static boolean is(InetAddress address) {
        if (address instanceof Inet4Address) return SPECIAL_4.stream().noneMatch(range -> range.has(address));
        return GLOBAL_6.has(address) && SPECIAL_6.stream().noneMatch(range -> range.has(address));
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::of).toList();
    }

    private record Range(byte[] network, int bits) {

        static Range of(String text) {
            var parts = text.split("/");
            try {
                // a literal address, so nothing is looked up
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException writtenHere) {
                throw new IllegalStateException(writtenHere);
            }
        }

        boolean has(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != network.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (network[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
