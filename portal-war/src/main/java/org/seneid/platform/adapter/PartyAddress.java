package org.seneid.platform.adapter;

import java.net.URI;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.SettingsCheck;

/** Where an outside party is reached that is shown a token: nobody may read it on the way. */
public final class PartyAddress {

    private PartyAddress() {}

    /**
     * A demo may also reach a party on the same machine without TLS.
     *
     * @throws StartRefused when a token sent there could be read by others, or the address is none
     */
    public static void check(SettingsCheck start, String setting, String address) {
        if (!start.demo() && !safe(address))
            throw new StartRefused("Set " + setting
                    + " to an address that begins with https:// and has a host, and no user, query or fragment.");
    }

    private static boolean safe(String address) {
        try {
            var uri = URI.create(address);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
