package org.seneid.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.Desks;
import org.seneid.enrolment.draft.ConflictOfInterest;
import org.seneid.enrolment.errand.ErrandKind;
import org.seneid.enrolment.errand.ErrandRecorder;
import org.seneid.enrolment.errand.SlipState;
import org.seneid.enrolment.original.IdentityCheck;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;

/** Writes down what is done for the holder of an account at the desk, in short transactions. */
@ApplicationScoped
@Transactional
public class DeskServiceStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Accounts accounts;

    @Inject
    ContactBook contacts;

    @Inject
    ConflictOfInterest conflicts;

    @Inject
    Desks desks;

    @Inject
    ErrandRecorder errands;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /** @throws NotFound when it is the officer's own, which is on record then */
    Account account(PublicId id) {
        var account = accounts.ofCitizen(id);
        if (account.person().equals(acting.signedIn().person())) throw conflicts.refused(account.id(), "");
        return account;
    }

    /** Until when the officer who acts may serve the account's holder; empty when they have to be checked first. */
    public Optional<Instant> checkedUntil(Account account) {
        return checkedUntil(account.person());
    }

    /** Until when a person counts as being before this officer; empty when their chip has to be read. */
    public Optional<Instant> checkedUntil(PersonalId person) {
        return em.createNamedQuery(IdentityCheck.LATEST, IdentityCheck.class)
                .setParameter("officer", officer())
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .map(IdentityCheck::goodUntil)
                .filter(until -> clock.instant().isBefore(until))
                .findFirst();
    }

    /** @throws RuleBroken {@code enrolment.service.check-first} */
    public Account checked(PublicId id) {
        var account = account(id);
        if (checkedUntil(account).isEmpty()) throw new RuleBroken("enrolment.service.check-first");
        return account;
    }

    void identityChecked(Account account) {
        em.persist(new IdentityCheck(officer(), account.person(), clock.instant()));
        happened.fire(DeskAct.of(account.id(), Act.IDENTITY_CHECKED, desks.nameOfMine()));
    }

    void asked(Account account, ContactAddress address, PublicId sent, DeskReason why) {
        forgetWaiting(account);
        em.persist(new DeskContact(officer(), account.id(), address, sent, why, clock.instant()));
    }

    Optional<DeskContact> waiting(Account account) {
        return of(account).stream().findFirst();
    }

    /** The code was right: the address is in the account now. */
    void changeContact(Account account, DeskContact waiting) {
        contacts.change(account.id(), waiting.address());
        served(account, waiting.reason(), "contact-" + waiting.address().kind());
        errands.served(account, ErrandKind.CONTACT, SlipState.NOT_NEEDED);
        forgetWaiting(account);
    }

    void served(Account account, DeskReason why, String what) {
        happened.fire(new DeskAct(account.id(), Act.SERVED, "", List.of(what), why.words()));
    }

    private void forgetWaiting(Account account) {
        of(account).forEach(em::remove);
    }

    private List<DeskContact> of(Account account) {
        return em.createNamedQuery(DeskContact.WAITING, DeskContact.class)
                .setParameter("officer", officer())
                .setParameter("account", account.id())
                .getResultList();
    }

    private AccountId officer() {
        return acting.signedIn().account();
    }
}
