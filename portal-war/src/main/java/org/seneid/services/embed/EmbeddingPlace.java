package org.seneid.services.embed;

import java.net.URI;
import org.seneid.connect.client.Client;

/**
 * Where a form is shown: a service in the pages of one origin of a client.
 *
 * @param origin as browsers write it, registered for the client
 */
public record EmbeddingPlace(Client client, String slug, String origin) {

    /** The host of the page, as people know it. */
    public String host() {
        return URI.create(origin).getHost();
    }

    /** Whether the client's pages of this origin may show the form now. */
    public boolean open() {
        return client.embeds(slug) && client.description().embedOrigins().has(origin);
    }
}
