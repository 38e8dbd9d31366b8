package org.seneid.audit.log;

import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Kinship;

/**
 * Somebody for whom the one who is signed in may act, and so may read some of their log.
 *
 * @param id of the guardianship
 */
public record ReadableDependant(PublicId id, AccountId account, String name, Kinship kinship) {}
