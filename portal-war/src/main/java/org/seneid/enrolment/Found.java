package org.seneid.enrolment;

import java.util.Optional;
import org.seneid.identity.Account;
import org.seneid.identity.AccountStatus;
import org.seneid.registry.Attested;
import org.seneid.registry.CitizenCard;
import org.seneid.registry.PersonFacts;

/**
 * A person whom an officer looked for.
 *
 * @param person what the register said; empty when it knows nobody, did not answer, or the officer may not serve them
 * @param account the account that they have already
 * @param draft the enrolment that somebody has begun with them
 * @param here whether that was at this officer's desk
 */
public record Found(
        Lookup lookup,
        Optional<Attested<PersonFacts>> person,
        Optional<Attested<CitizenCard>> card,
        Optional<Account> account,
        Optional<Enrolment> draft,
        boolean here) {

    /** Whether an enrolment may begin or go on: there is no account, or none that its holder was seen for and has taken up. */
    public boolean enrollable() {
        return lookup.finding() == Finding.MAY_ENROL && account.stream().allMatch(Found::open);
    }

    static boolean open(Account account) {
        return account.level() < Account.SEEN_IN_PERSON || account.status() == AccountStatus.INVITED;
    }
}
