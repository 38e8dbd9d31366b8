package org.seneid.connect.client;

import java.net.URI;
import java.util.Optional;

/**
 * The addresses of a client.
 *
 * @param redirectUris where browsers are led with a code
 * @param logoutUris where browsers are led after signing out
 * @param webhook where the portal tells what happens to consents
 * @param backchannelLogout where the portal tells that a session has ended
 */
public record ClientAddresses(
        RegisteredUris redirectUris,
        RegisteredUris logoutUris,
        Optional<URI> webhook,
        Optional<URI> backchannelLogout) {}
