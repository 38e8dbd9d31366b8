package org.seneid.identity.passkey;

import org.seneid.platform.AccountId;

/**
 * A passkey signed with a count that was used before: its secret may be in two devices, one of which is not its owner's.
 * It was refused, and that is on record.
 *
 * @param name what its owner calls it
 */
public record ClonedPasskeySuspected(AccountId citizen, String name) {}
