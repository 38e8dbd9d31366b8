package org.seneid.platform.acting;

import java.io.Serializable;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;

/**
 * The citizen in whose account somebody else acts.
 *
 * @param person the citizen's personal id number
 * @param level the citizen's own level of assurance, 1 or 2
 * @param mandate by which right
 */
public record Delegation(AccountId account, PersonalId person, String name, int level, DelegationGrant mandate)
        implements Serializable {

    /** What the citizen is to whoever acts for them; empty when it is no family that acts. */
    public Optional<Kinship> kinship() {
        return mandate instanceof Kinship kinship ? Optional.of(kinship) : Optional.empty();
    }
}
