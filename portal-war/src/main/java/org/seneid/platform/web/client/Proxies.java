package org.seneid.platform.web.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Network;
import org.seneid.platform.StartRefused;

/** Which addresses may say for whom they ask. From all others, what they say of that means nothing. */
record Proxies(List<Range> trusted) {

    static final String SETTING = "sen.proxies";

    private static final int BITS = 8;

    /** All addresses that begin with some bits. */
    record Range(byte[] address, int bits) {

        boolean contains(InetAddress asked) {
            var other = asked.getAddress();
            if (other.length != address.length) return false;
            for (int i = 0; i < bits; i++) {
                var bit = 1 << BITS - 1 - i % BITS;
                if (((address[i / BITS] ^ other[i / BITS]) & bit) != 0) return false;
            }
            return true;
        }
    }

    /**
     * @param setting addresses and networks, separated by commas
     * @throws StartRefused when one of them is neither; a network of all addresses would let everybody be anybody
     */
    static Proxies parse(String setting) {
        return new Proxies(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Proxies::range)
                .toList());
    }

    private static Range range(String text) {
        var parts = text.split("/", -1);
        var address = Network.numeric(parts[0]).map(InetAddress::getAddress).orElseThrow(() -> refused(text));
        var all = address.length * BITS;
        if (parts.length == 1) return new Range(address, all);
        if (parts.length > 2 || !parts[1].matches("[1-9][0-9]{0,2}") || Integer.parseInt(parts[1]) > all)
            throw refused(text);
        return new Range(address, Integer.parseInt(parts[1]));
    }

    private static StartRefused refused(String text) {
        return new StartRefused("Set " + SETTING + " to addresses and networks such as 10.0.0.5, 10.1.0.0/16: "
                + text.replaceAll("[^\\w.:/ -]", "?") + " is neither.");
    }

    /**
     * Who asks: going back from the connection, the first hop that is no proxy of ours. A proxy adds to a header only what it
     * saw itself, behind whatever it was told, so nothing further to the left is believed.
     *
     * @param forwarded the {@code Forwarded} headers (RFC 7239)
     * @param xForwardedFor the {@code X-Forwarded-For} headers
     */
    InetAddress client(InetAddress connected, List<String> forwarded, List<String> xForwardedFor) {
        if (!trusts(connected)) return connected;
        if (forwarded.isEmpty()) return client(connected, ForwardedFor.plain(xForwardedFor));
        var told = client(connected, ForwardedFor.standard(forwarded));
        // a proxy writes one of them and lets the other pass as the browser sent it: two stories are none
        var agreed = xForwardedFor.isEmpty() || told.equals(client(connected, ForwardedFor.plain(xForwardedFor)));
        return agreed ? told : connected;
    }

    private InetAddress client(InetAddress connected, List<Optional<InetAddress>> hops) {
        var nearest = new ArrayList<>(hops);
        Collections.reverse(nearest);
        var client = connected;
        for (var hop : nearest) {
            if (hop.isEmpty()) return client;
            client = hop.get();
            if (!trusts(client)) return client;
        }
        return client;
    }

    private boolean trusts(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
