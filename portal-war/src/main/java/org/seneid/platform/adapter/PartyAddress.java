package org.seneid.platform.adapter;

import java.net.URI;
import java.util.Optional;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.SettingsCheck;

/** Checks the address of a party that is shown a token. In a demo it may also be without TLS. */
public final class PartyAddress {

    private PartyAddress() {}

    /**
     * Checks what the adapter {@code http} needs.
     *
     * @param setting whose {@code .url} and {@code .token} these are
     * @throws StartRefused when one is missing, the address is none, or a token sent there could be read by others
     */
    public static void check(SettingsCheck start, String setting, Optional<String> url, Optional<String> token) {
        if (url.isEmpty() || token.isEmpty())
            throw new StartRefused("Set " + setting + ".url and " + setting + ".token: the adapter http needs both.");
        if (!safe(url.get(), start.demo()))
            throw new StartRefused("Set " + setting
                    + ".url to an address that begins with https:// and has a host, and no user, query or fragment.");
    }

    private static boolean safe(String address, boolean demo) {
        try {
            var uri = URI.create(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || demo && "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
