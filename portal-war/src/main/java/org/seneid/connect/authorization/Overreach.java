package org.seneid.connect.authorization;

import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.client.Client;

/**
 * A request for more than its client is registered for.
 *
 * @param client whose request it is
 * @param registered what it may ask for of all that it asks
 * @param more what it may not
 */
public record Overreach(Client client, ClaimSet registered, ClaimSet more) {}
