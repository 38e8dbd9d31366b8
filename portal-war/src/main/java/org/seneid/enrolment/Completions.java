package org.seneid.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.audit.Audited;
import org.seneid.documents.DeskIntake;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.DraftDependantStore;
import org.seneid.enrolment.draft.Enrolment;
import org.seneid.enrolment.draft.EnrolmentStatus;
import org.seneid.enrolment.draft.EnrolmentStore;
import org.seneid.enrolment.draft.OriginalStore;
import org.seneid.enrolment.draft.OriginalsNoted;
import org.seneid.enrolment.errand.ErrandKind;
import org.seneid.enrolment.errand.ErrandRecorder;
import org.seneid.enrolment.original.Comparison;
import org.seneid.enrolment.service.DeskServiceStore;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.activation.AccountOpening;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** The last step at the desk: everything that was checked becomes the person's account, or nothing does. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class Completions {

    @Inject
    EnrolmentStore store;

    @Inject
    OriginalStore originals;

    @Inject
    DraftDependantStore dependants;

    @Inject
    DeskServiceStore services;

    @Inject
    Accounts accounts;

    @Inject
    AccountOpening openings;

    @Inject
    ErrandRecorder errands;

    @Inject
    DeskIntake intake;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * What still keeps an enrolment from being confirmed, as keys of sentences; empty when nothing does. The chip is to have
     * been read by this officer a quarter of an hour ago at most: a draft is no person.
     *
     * @param step the step where it is mended
     */
    public record Missing(String key, String step) {

        private Stream<Missing> unless(boolean there) {
            return there ? Stream.empty() : Stream.of(this);
        }
    }

    public List<Missing> missing(PublicId id) {
        var enrolment = store.ofMyDesk(id);
        var read = originals.of(enrolment);
        var chipMatched = read.stream().anyMatch(CheckedOriginal::provesIdentity);
        return Stream.of(
                        new Missing("enrolment.chip-needed", "originals").unless(chipMatched),
                        new Missing("enrolment.chip-again", "originals")
                                .unless(!chipMatched
                                        || services.checkedUntil(enrolment.person())
                                                .isPresent()),
                        new Missing("enrolment.compare-first", "originals")
                                .unless(read.stream().noneMatch(one -> one.result() == Comparison.FOUND)),
                        new Missing("enrolment.phone-unproven", "contacts")
                                .unless(enrolment.provenContact(ContactKind.PHONE)),
                        new Missing("enrolment.email-unproven", "contacts")
                                .unless(enrolment.contact(ContactKind.EMAIL).isEmpty()
                                        || enrolment.provenContact(ContactKind.EMAIL)))
                .flatMap(one -> one)
                .toList();
    }

    /**
     * Opens the account, or raises the one that was opened online, with contacts, dependants and every document that matches. Done
     * twice, it is done once.
     *
     * @throws RuleBroken when something {@link #missing} is still missing, or the enrolment was abandoned
     */
    @RecentSignIn
    public void confirm(PublicId id) {
        var enrolment = store.held(id);
        if (enrolment.status() == EnrolmentStatus.COMPLETED) return;
        missing(id).stream().findFirst().ifPresent(one -> {
            throw new RuleBroken(one.key());
        });
        var kind = accounts.citizen(enrolment.person()).isPresent() ? ErrandKind.RAISED : ErrandKind.OPENED;
        var account = openings.inPerson(enrolment.person(), enrolment.name(), contacts(enrolment));
        dependants.record(enrolment, account.id());
        integrate(enrolment, account);
        enrolment.complete(account.id(), clock.instant());
        errands.enrolled(account, kind, id, enrolment.reference());
        happened.fire(DeskAct.of(account.id(), Act.COMPLETED, enrolment.reference()));
    }

    private static List<ContactAddress> contacts(Enrolment enrolment) {
        return Stream.of(ContactKind.values())
                .flatMap(kind ->
                        enrolment.contact(kind).stream().map(contact -> new ContactAddress(kind, contact.address())))
                .toList();
    }

    private void integrate(Enrolment enrolment, Account account) {
        var read = originals.of(enrolment);
        read.stream()
                .filter(original -> original.result() == Comparison.MATCH)
                .collect(Collectors.groupingBy(CheckedOriginal::kind))
                .forEach((kind, matching) -> intake.integrate(
                        account.id(),
                        enrolment.person(),
                        kind,
                        matching.stream()
                                .flatMap(original -> original.answer().stream())
                                .toList()));
        read.forEach(CheckedOriginal::forgetPortrait);
        var noted = read.stream().filter(original -> original.result().noted()).count();
        if (noted > 0) happened.fire(new OriginalsNoted(account.id(), (int) noted));
    }
}
