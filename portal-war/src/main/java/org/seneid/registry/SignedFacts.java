package org.seneid.registry;

import java.time.Instant;

/**
 * What a register says and signed, read after its signature was checked.
 *
 * @param signed the answer as it came, to be kept
 * @param signedAt the moment that the register put on it
 * @param facts what it says
 */
public record SignedFacts<T>(SignedAnswer signed, Instant signedAt, T facts) {}
