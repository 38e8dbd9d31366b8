package org.seneid.platform.web.intake;

import io.undertow.server.HttpServerExchange;
import java.util.HashMap;
import java.util.Map;
import org.seneid.platform.Network;

/**
 * Limits what requests hold on their way: enough for thousands of forms that arrive slowly, and for some large uploads at a
 * time from one network.
 */
final class TransitMemory {

    /** An eighth of the smallest heap that the portal is run with. */
    private static final long MOST = 96L << 20;
    /** Two of the largest photographs. */
    private static final long MOST_OF_A_NETWORK = 25L << 20;

    private final Map<Network, Long> heldByNetwork = new HashMap<>();
    private long held;

    static Network networkOf(HttpServerExchange exchange) {
        var source = exchange.getSourceAddress().getAddress();
        return Network.of(source == null ? "" : source.getHostAddress());
    }

    /** @return whether there is room for so many bytes, which are then taken */
    synchronized boolean take(Network network, long bytes) {
        long own = heldByNetwork.getOrDefault(network, 0L) + bytes;
        if (own > MOST_OF_A_NETWORK || held + bytes > MOST) return false;
        heldByNetwork.put(network, own);
        held += bytes;
        return true;
    }

    synchronized void give(Network network, long bytes) {
        heldByNetwork.compute(network, (from, own) -> own == null || own <= bytes ? null : own - bytes);
        held -= bytes;
    }
}
