package org.seneid.services.embed;

import org.seneid.identity.account.Sha256;
import org.seneid.platform.Network;

/**
 * What two requests of one browser have in common without a cookie; a frame elsewhere, which somebody was talked into signing
 * in, differs in it.
 *
 * @param network of the subscriber
 * @param browser a hash of what the browser says of itself
 */
public record BrowserTrace(String network, String browser) {

    /** @param userAgent the header; null when there is none */
    public static BrowserTrace of(String address, String userAgent) {
        return new BrowserTrace(Network.ofSubscriber(address).range(), Sha256.of(userAgent == null ? "" : userAgent));
    }
}
