package org.seneid.connect.client;

import java.time.Instant;
import org.seneid.platform.PublicId;

/**
 * A client in a list.
 *
 * @param logo the hash of its picture; empty when there is none
 * @param statusAt since when it is in its state
 * @param changing whether a change of it waits for an operator
 */
public record ClientRow(
        PublicId id,
        String clientId,
        String name,
        String organisation,
        String logo,
        ClientProfile profile,
        ClientStatus status,
        Instant statusAt,
        Instant registeredAt,
        boolean changing) {

    /** For a query, which counts. */
    public ClientRow(
            PublicId id,
            String clientId,
            String name,
            String organisation,
            String logo,
            ClientProfile profile,
            ClientStatus status,
            Instant statusAt,
            Instant registeredAt,
            Long changes) {
        this(
                id,
                clientId,
                name,
                organisation,
                logo == null ? "" : logo,
                profile,
                status,
                statusAt,
                registeredAt,
                changes > 0);
    }

    /** Stands where the logo would, when there is none. */
    public String initial() {
        return ClientDescription.initial(name);
    }
}
