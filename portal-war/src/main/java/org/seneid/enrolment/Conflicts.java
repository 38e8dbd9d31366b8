package org.seneid.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.seneid.audit.AuditTrail;
import org.seneid.enrolment.AtTheDesk.Act;
import org.seneid.platform.AccountId;
import org.seneid.platform.Acting;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;

/** Keeps officers from serving themselves and the people they live with, whichever way they come to them. */
@ApplicationScoped
class Conflicts {

    @Inject
    Acting acting;

    @Inject
    People people;

    @Inject
    AuditTrail trail;

    /** Whether the officer who acts is the person of an enrolment, or lives with them. */
    boolean with(Enrolment enrolment) {
        var household = people.read(enrolment.evidence()).livingTogether();
        return with(enrolment.person(), household);
    }

    private boolean with(PersonalId person, Collection<PersonalId> household) {
        var officer = acting.signedIn().person();
        return person.equals(officer) || household.contains(officer);
    }

    /** Puts a refusal on record; to be thrown. */
    NotFound refused(AccountId whose, String reference) {
        trail.refused(AtTheDesk.of(whose, Act.SERVED, reference));
        return new NotFound();
    }
}
