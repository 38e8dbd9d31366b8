package org.seneid.connect.webhook;

import java.net.URI;
import java.util.Optional;
import org.seneid.connect.client.Client;

/** What a client is told without having asked. */
public enum WebhookEvent {
    /** An application was submitted in the client's own page. */
    APPLICATION_SUBMITTED("application.submitted"),
    /** Such an application has another status. */
    APPLICATION_CHANGED("application.changed"),
    CONSENT_NARROWED("consent.narrowed"),
    CONSENT_WITHDRAWN("consent.withdrawn"),
    /** A session that led to a grant has ended (OpenID Connect Back-Channel Logout 1.0). */
    SESSION_ENDED("session.ended");

    private final String type;

    WebhookEvent(String type) {
        this.type = type;
    }

    /** As it is written in JSON. */
    public String type() {
        return type;
    }

    /** Where a client wants to be told of it; empty when it does not want to be. */
    Optional<URI> address(Client client) {
        return switch (this) {
            case APPLICATION_SUBMITTED, APPLICATION_CHANGED, CONSENT_NARROWED, CONSENT_WITHDRAWN ->
                client.description().webhook();
            case SESSION_ENDED -> client.description().backchannelLogout();
        };
    }
}
