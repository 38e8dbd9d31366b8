package org.seneid.services.embed;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.platform.NotFound;

/** Which form in whose page this request is for, and whether its citizen is signed in there. */
@RequestScoped
public class EmbedVisit {

    private Client client;
    private String slug;
    private EmbeddingPlace place;
    private String language;
    private Duration left = Duration.ZERO;

    void at(Client host, String service) {
        client = host;
        slug = service;
    }

    void speaking(String tag) {
        language = tag;
    }

    void signedIn(EmbeddingPlace where, Duration goingOn) {
        place = where;
        left = goingOn;
    }

    /** @throws NotFound when this request is for no form in another's page */
    public Client client() {
        if (client == null) throw new NotFound();
        return client;
    }

    public String slug() {
        client();
        return slug;
    }

    /** Where its citizen is signed in; empty when nobody is. */
    public Optional<EmbeddingPlace> place() {
        return Optional.ofNullable(place);
    }

    /** How long the session goes on without being used; nothing when nobody is signed in. */
    public Duration left() {
        return left;
    }

    /** The language of the page around it, as of the last session; empty when nobody has signed in yet. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The origins that may frame it: the one it was opened in, or all of the client's while nobody is signed in. */
    public List<String> ancestors() {
        return place().map(EmbeddingPlace::origin)
                .map(List::of)
                .orElseGet(() -> client().description().embedOrigins().all());
    }

    /** @throws NotFound when nobody is signed in in this frame */
    void mustBeSignedIn() {
        if (place == null) throw new NotFound();
    }
}
