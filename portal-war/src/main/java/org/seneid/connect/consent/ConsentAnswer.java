package org.seneid.connect.consent;

import org.seneid.connect.claim.ClaimSet;

/**
 * What a citizen says to a client's request.
 *
 * @param asked what the client asked for
 * @param offline whether the client may go on when the citizen is away, as it asked for
 * @param remembered whether the same request is answered the same way next time
 */
public record ConsentAnswer(ClaimSet asked, ClaimSet granted, boolean offline, boolean remembered) {}
