package org.seneid.identity;

import java.time.Instant;

/**
 * An account and its password.
 *
 * @param since when the password was set
 */
public record Holder(Account account, String hash, Instant since) {}
