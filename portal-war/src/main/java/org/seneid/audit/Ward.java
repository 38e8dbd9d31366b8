package org.seneid.audit;

import org.seneid.platform.AccountId;
import org.seneid.platform.Kinship;
import org.seneid.platform.PublicId;

/**
 * Somebody for whom the one who is signed in may act, and so may read some of their log.
 *
 * @param id of the guardianship
 */
public record Ward(PublicId id, AccountId account, String name, Kinship kinship) {}
