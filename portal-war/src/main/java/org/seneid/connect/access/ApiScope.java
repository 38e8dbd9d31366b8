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
    REDEMPTIONS,
    /** Reads the applications that citizens submitted in the client's own pages. */
    APPLICATIONS;

    /** Its name in a request. */
    public String scope() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that a client may call: who cannot sign for shares redeems none, and who shows no forms gets no applications. */
    static Set<ApiScope> of(Client client) {
        var may = EnumSet.noneOf(ApiScope.class);
        if (client.signs()) may.add(REDEMPTIONS);
        if (!client.description().embedServices().all().isEmpty()) may.add(APPLICATIONS);
        return may;
    }

    /** The one of that name; empty when there is none. */
    static Optional<ApiScope> named(String scope) {
        return Stream.of(values()).filter(one -> one.scope().equals(scope)).findFirst();
    }
}
