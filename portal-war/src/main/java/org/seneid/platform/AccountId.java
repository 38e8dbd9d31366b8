package org.seneid.platform;

import java.io.Serializable;

/** The number of an account inside this server; it never leaves it (a {@link PublicId} does). */
public record AccountId(long value) implements Serializable {}
