package org.seneid.enrolment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.enrolment.desk.PersonLookup;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;

/** Writes down what happens at the desk, in short transactions beside the calls to registers. */
@ApplicationScoped
@Transactional
public class EnrolmentStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Accounts accounts;

    @Inject
    Desks desks;

    @Inject
    RowLock lock;

    @Inject
    AuditTrail trail;

    @Inject
    ConflictOfInterest conflicts;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    Lookup lookedFor(PersonalId person, Optional<PreRegistration> prepared) {
        var lookup = new Lookup(officer(), person, prepared.orElse(null), clock.instant());
        em.persist(lookup);
        return lookup;
    }

    /** The register answered: what it means is on record, a refusal as a refusal. */
    void answered(PublicId id, PersonLookup.Answer said) {
        var lookup = lookup(id);
        var now = clock.instant();
        var finding = Eligibility.of(
                lookup.person(),
                said.person().map(answer -> answer.facts()),
                said.livingTogether(),
                acting.signedIn().person(),
                Formats.day(now));
        lookup.answered(finding, said.evidence(), now);
        var act = DeskAct.of(whose(lookup.person()), Act.LOOKED_UP, desks.nameOfMine());
        if (finding.conflict()) trail.refused(act);
        else happened.fire(act);
    }

    void silent(PublicId id) {
        lookup(id).silent(clock.instant());
    }

    /** @throws NotFound when the officer who acts has looked for nobody under this id */
    Lookup lookup(PublicId id) {
        return em.createNamedQuery(Lookup.OWN, Lookup.class)
                .setParameter("officer", officer())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Begins an enrolment, or brings the one that was begun to this desk. Two desks at once: the second meets {@code
     * enrolment_live_person_uk}.
     */
    Enrolment begin(PublicId lookupId, String name) {
        var lookup = lookup(lookupId);
        accounts.citizen(lookup.person())
                .filter(present -> !FoundPerson.open(present))
                .ifPresent(present -> {
                    throw new RuleBroken("enrolment.has-account");
                });
        var desk = lock.held(Desk.class, "code", desks.mine().code())
                .orElseThrow(NotFound::new)
                .mustBeOpen();
        var begun = draftOf(lookup.person());
        return begun.isPresent() ? resume(begun.get(), lookup, desk) : start(lookup, name, desk);
    }

    private Enrolment start(Lookup lookup, String name, Desk desk) {
        var enrolment = new Enrolment(lookup, name, desk, officer(), clock.instant());
        em.persist(enrolment);
        happened.fire(DeskAct.of(whose(enrolment.person()), Act.STARTED, enrolment.reference()));
        return enrolment;
    }

    private Enrolment resume(Enrolment begun, Lookup lookup, Desk desk) {
        var moved = !begun.desk().code().equals(desk.code());
        if (begun.changesHands(desk, officer())) forgetChip(begun);
        begun.resumedWith(lookup, desk, officer(), clock.instant());
        happened.fire(DeskAct.of(whose(begun.person()), moved ? Act.MOVED : Act.RESUMED, begun.reference()));
        return begun;
    }

    /** The card is read again by whoever goes on. */
    private void forgetChip(Enrolment enrolment) {
        em.createNamedQuery(CheckedOriginal.OF_ENROLMENT, CheckedOriginal.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .filter(original -> original.method() == ReadMethod.CHIP)
                .forEach(em::remove);
    }

    /**
     * An enrolment that the officer who acts may work on.
     *
     * @throws NotFound when their desk has no such one, whichever other desk has; or when it is their own or of somebody
     *     they live with, which is on record then
     */
    public Enrolment ofMyDesk(PublicId id) {
        var enrolment = em.createNamedQuery(Enrolment.OF_DESK, Enrolment.class)
                .setParameter("desk", desks.mine().id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (conflicts.with(enrolment)) throw conflicts.refused(whose(enrolment.person()), enrolment.reference());
        return enrolment;
    }

    /** The same, held to the end of the transaction. */
    public Enrolment held(PublicId id) {
        ofMyDesk(id);
        return lock.held(Enrolment.class, "publicId", id).orElseThrow(NotFound::new);
    }

    Optional<Enrolment> draftOf(PersonalId person) {
        return em.createNamedQuery(Enrolment.DRAFT_OF, Enrolment.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Whose trail an act about a person belongs in: the officer's while that person has no account. */
    AccountId whose(PersonalId person) {
        return accounts.citizen(person).map(Account::id).orElseGet(this::officer);
    }

    private AccountId officer() {
        return acting.signedIn().account();
    }
}
