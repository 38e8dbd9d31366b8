package org.seneid.enrolment.draft;

import java.util.Optional;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.registry.SignedFacts;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.PersonFacts;

/**
 * A person whom an officer looked for.
 *
 * @param person what the register said; empty when it knows nobody, did not answer, or the officer may not serve them
 * @param account the account that they have already
 * @param draft the enrolment that somebody has begun with them
 * @param here whether that was at this officer's desk
 */
public record FoundPerson(
        Lookup lookup,
        Optional<SignedFacts<PersonFacts>> person,
        Optional<SignedFacts<CitizenCard>> card,
        Optional<Account> account,
        Optional<Enrolment> draft,
        boolean here) {

    /** Whether an enrolment may begin or go on: there is no account, or none that its holder was seen for and has taken up. */
    public boolean enrollable() {
        return lookup.finding() == Eligibility.MAY_ENROL && account.stream().allMatch(FoundPerson::open);
    }

    static boolean open(Account account) {
        return account.level() < Account.SEEN_IN_PERSON || account.status() == AccountStatus.INVITED;
    }
}
