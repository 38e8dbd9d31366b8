package org.seneid.identity.session;

import org.seneid.platform.PublicId;

/** A session is over since its owner was away too long; those that somebody left or ended are {@link SessionLeft} and others. */
public record SessionLapsed(PublicId session) {}
