package org.seneid.connect.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A scope of OpenID Connect: a name for claims that are mostly asked for together. */
public enum ClaimScope {
    PROFILE,
    EMAIL,
    PHONE,
    ADDRESS,
    IDENTITY,
    LICENCE,
    HEALTH_INSURANCE,
    SOCIAL_INSURANCE;

    /** Its name in a request. */
    public String scope() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that it can ask for. */
    public Set<IdentityClaim> claims() {
        return ClaimSet.of(Stream.of(IdentityClaim.values()).filter(claim -> claim.scope() == this))
                .all();
    }

    /** The one of that name; empty when there is none. */
    public static Optional<ClaimScope> named(String scope) {
        return Stream.of(values()).filter(one -> one.scope().equals(scope)).findFirst();
    }
}
