package org.seneid.connect.authorization;

import org.seneid.connect.claim.ClaimSet;

/**
 * A request for more than its client is registered for.
 *
 * @param registered what it may ask for of all that it asks
 * @param more what it may not
 */
public record Overreach(ClaimSet registered, ClaimSet more) {}
