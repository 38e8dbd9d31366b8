package org.seneid.identity.signin;

import java.util.Optional;

/**
 * What somebody stands at the door with.
 *
 * @param deviceToken what this browser is known by, if it is
 * @param userAgent what it says it is; may be empty
 */
public record ClientInfo(Optional<String> deviceToken, String userAgent) {}
