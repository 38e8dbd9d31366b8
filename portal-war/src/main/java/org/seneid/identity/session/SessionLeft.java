package org.seneid.identity.session;

import org.seneid.platform.PublicId;

/** Its owner has left a session by themselves; those that were ended from elsewhere are {@link SessionsEnded}. */
public record SessionLeft(PublicId session) {}
