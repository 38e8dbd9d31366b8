package org.seneid.connect.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;

/** A part of the API that a client's program may call with a token of its own (RFC 6749, 3.3). */
public enum ApiScope {
    /** Redeems shares. */
    REDEMPTIONS;

    /** Its name in a request. */
    public String scope() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that a client may call: who cannot sign for what it gets is given nothing. */
    static Set<ApiScope> of(Client client) {
        return client.signs() ? EnumSet.allOf(ApiScope.class) : EnumSet.noneOf(ApiScope.class);
    }

    /** The one of that name; empty when there is none. */
    static Optional<ApiScope> named(String scope) {
        return Stream.of(values()).filter(one -> one.scope().equals(scope)).findFirst();
    }
}
