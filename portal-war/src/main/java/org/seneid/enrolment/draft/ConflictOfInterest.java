package org.seneid.enrolment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.seneid.audit.AuditTrail;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.PersonLookup;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;

/** Keeps officers from serving themselves and the people they live with, whichever way they come to them. */
@ApplicationScoped
public class ConflictOfInterest {

    @Inject
    Acting acting;

    @Inject
    PersonLookup people;

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
    public NotFound refused(AccountId whose, String reference) {
        trail.refused(DeskAct.of(whose, Act.SERVED, reference));
        return new NotFound();
    }
}
