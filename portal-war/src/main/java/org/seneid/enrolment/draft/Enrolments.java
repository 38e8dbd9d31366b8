package org.seneid.enrolment.draft;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.desk.PersonLookup;
import org.seneid.enrolment.original.ScanResult;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.registry.RegisterUnavailable;

/** The enrolments at the desk of the officer who is acting: who was found, what was begun, what is done. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class Enrolments {

    @Inject
    EnrolmentStore store;

    @Inject
    OriginalStore originals;

    @Inject
    Desks desks;

    @Inject
    PersonLookup people;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Looks for a person in the register; whatever it says, or if it says nothing, is kept under the id that is returned.
     *
     * @param scanned a number, the QR code or the machine-readable zone of a card, or a prepared code
     * @throws RuleBroken at {@code scanned} when it is nothing of these
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public PublicId find(String scanned) {
        desks.mine();
        var brought = ScanResult.read(scanned);
        var lookup = store.lookedFor(brought.person(), brought.prepared());
        ask(lookup);
        return lookup.publicId();
    }

    /**
     * Asks the register again about a person who was looked for.
     *
     * @throws NotFound when this officer looked for nobody under this id
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public void findAgain(PublicId lookup) {
        ask(store.lookup(lookup));
    }

    private void ask(Lookup lookup) {
        try {
            store.answered(lookup.publicId(), people.about(lookup.person()));
        } catch (RegisterUnavailable silent) {
            store.silent(lookup.publicId());
        }
    }

    /** @throws NotFound when this officer looked for nobody under this id */
    public FoundPerson found(PublicId id) {
        var lookup = store.lookup(id);
        var said = people.read(lookup.evidence());
        var draft = store.draftOf(lookup.person());
        var here = draft.filter(begun -> begun.desk().code().equals(desks.mine().code()))
                .isPresent();
        return new FoundPerson(lookup, said.person(), said.card(), accounts.citizen(lookup.person()), draft, here);
    }

    /**
     * Begins the enrolment of a person who was just found, or goes on with the one that was begun, at whichever desk.
     *
     * @throws RuleBroken {@code enrolment.may-not}, {@code enrolment.lookup-old}, {@code enrolment.has-account}
     */
    public PublicId begin(PublicId lookup) {
        var person = people.read(store.lookup(lookup).evidence()).person();
        var name = person.orElseThrow(() -> new RuleBroken("enrolment.may-not"))
                .facts()
                .name();
        return store.begin(lookup, name).publicId();
    }

    /** @throws NotFound when this desk has no such enrolment, whichever other desk has */
    public Enrolment byId(PublicId id) {
        return store.ofMyDesk(id);
    }

    /** The person left; what was written down stays as evidence and opens nothing. */
    public void abandon(PublicId id) {
        var enrolment = store.held(id);
        enrolment.abandon(clock.instant());
        originals.of(enrolment).forEach(CheckedOriginal::forgetPortrait);
        happened.fire(DeskAct.of(store.whose(enrolment.person()), Act.ABANDONED, enrolment.reference()));
    }
}
