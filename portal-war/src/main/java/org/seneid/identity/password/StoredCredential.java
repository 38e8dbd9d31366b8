package org.seneid.identity.password;

import java.time.Instant;
import org.seneid.identity.account.Account;

/**
 * An account and its password.
 *
 * @param since when the password was set
 */
public record StoredCredential(Account account, String hash, Instant since) {}
