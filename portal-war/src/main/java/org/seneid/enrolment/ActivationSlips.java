package org.seneid.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.Enrolment;
import org.seneid.enrolment.draft.EnrolmentStatus;
import org.seneid.enrolment.draft.EnrolmentStore;
import org.seneid.enrolment.draft.OriginalStore;
import org.seneid.enrolment.errand.ErrandRecorder;
import org.seneid.enrolment.service.DeskServiceStore;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountStatus;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.activation.IssuedActivation;
import org.seneid.identity.password.PasswordStore;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.outbox.Outbox;

/** The slips that people take home from the desk: each has a new code, and the one before is good for nothing. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class ActivationSlips {

    /** The person stood here so lately that their slip may be printed again. */
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    @Inject
    EnrolmentStore store;

    @Inject
    OriginalStore originals;

    @Inject
    DeskServiceStore services;

    @Inject
    Accounts accounts;

    @Inject
    PasswordStore passwords;

    @Inject
    Activations activations;

    @Inject
    ErrandRecorder errands;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * A slip as it is printed, this once.
     *
     * @param activation how the account is taken up; empty when it has a password already
     * @param noted the originals that were not taken into the account
     */
    public record Slip(String name, Optional<IssuedActivation> activation, List<CheckedOriginal> noted) {}

    /**
     * The slip of an enrolment: with a code while the account waits to be taken up and for a day; from then on a code takes
     * the chip of the card.
     *
     * @throws RuleBroken {@code enrolment.slip.over} when the holder has to be checked first
     * @throws NotFound when this desk has no such enrolment, or it is not completed
     */
    @RecentSignIn
    public Slip ofEnrolment(PublicId id) {
        var enrolment = store.ofMyDesk(id);
        if (enrolment.status() != EnrolmentStatus.COMPLETED) throw new NotFound();
        var account = holder(enrolment);
        if (over(enrolment, account)) throw new RuleBroken("enrolment.slip.over");
        var noted = originals.of(enrolment).stream()
                .filter(original -> original.result().noted())
                .toList();
        return printed(account, enrolment.reference(), noted);
    }

    /** Whether the slip of a completed enrolment bears a code; the account that kept its password gets one without. */
    public boolean coded(PublicId id) {
        return needsCode(holder(store.ofMyDesk(id)));
    }

    /** Whether the slip of a completed enrolment takes the chip of the card by now. */
    public boolean over(PublicId id) {
        var enrolment = store.ofMyDesk(id);
        return over(enrolment, holder(enrolment));
    }

    private Account holder(Enrolment enrolment) {
        return accounts.citizen(enrolment.person()).orElseThrow(NotFound::new);
    }

    private boolean over(Enrolment enrolment, Account account) {
        return needsCode(account) && !seenLately(enrolment, account);
    }

    /**
     * The slip of somebody whose factors were lost.
     *
     * @throws RuleBroken {@code enrolment.service.check-first} when the holder has to be checked first
     */
    @RecentSignIn
    public Slip ofAccount(PublicId id) {
        return printed(services.checked(id), "", List.of());
    }

    private boolean seenLately(Enrolment enrolment, Account account) {
        var afterIt = account.status() == AccountStatus.INVITED
                && enrolment
                        .completedAt()
                        .filter(at -> clock.instant().isBefore(at.plus(GOOD_FOR)))
                        .isPresent();
        return afterIt || services.checkedUntil(account).isPresent();
    }

    /** Whoever has a password goes on with it; a code in somebody's hands would let them set another. */
    private boolean needsCode(Account account) {
        return account.status() == AccountStatus.INVITED || !passwords.has(account.id());
    }

    private Slip printed(Account account, String reference, List<CheckedOriginal> noted) {
        var activation =
                needsCode(account) ? Optional.of(activations.issue(account.id())) : Optional.<IssuedActivation>empty();
        activation.ifPresent(made -> outbox.paper(account.name(), reference, made.code() + " " + made.address()));
        errands.printed(account.id());
        happened.fire(DeskAct.of(account.id(), Act.SLIP_PRINTED, reference));
        return new Slip(account.name(), activation, noted);
    }
}
