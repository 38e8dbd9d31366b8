package org.seneid.connect.client;

/** Which rules of the protocol a client is held to. */
public enum ClientProfile {
    /** OpenID Connect Core: a code, bearer tokens, refresh tokens that change at every use. */
    STANDARD("RS256"),
    /** FAPI 2.0: requests pushed beforehand, signed authentication, tokens bound to a key of the client. */
    HIGH("ES256");

    private final String algorithm;

    ClientProfile(String algorithm) {
        this.algorithm = algorithm;
    }

    /** What its ID tokens are signed with (RFC 7518). */
    public String algorithm() {
        return algorithm;
    }
}
