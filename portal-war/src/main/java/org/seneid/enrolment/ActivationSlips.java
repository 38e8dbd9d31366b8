package org.seneid.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.AtTheDesk.Act;
import org.seneid.identity.Account;
import org.seneid.identity.AccountStatus;
import org.seneid.identity.Accounts;
import org.seneid.identity.Activations;
import org.seneid.identity.NewActivation;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.outbox.Outbox;

/** The slips that people take home from the desk: each has a new code, and the one before is good for nothing. */
@Stateless
@RolesAllowed(Role.OFFICERS)
public class ActivationSlips {

    @Inject
    EnrolmentBook book;

    @Inject
    OriginalBook originals;

    @Inject
    ServiceBook services;

    @Inject
    Accounts accounts;

    @Inject
    Activations activations;

    @Inject
    Outbox outbox;

    @Inject
    Event<Audited> happened;

    /**
     * A slip as it is printed, this once.
     *
     * @param activation how the account is taken up; empty when it has a password already
     * @param noted the originals that were not taken into the account
     */
    public record Slip(String name, Optional<NewActivation> activation, List<CheckedOriginal> noted) {}

    /**
     * The slip of an enrolment.
     *
     * @throws NotFound when this desk has no such enrolment, or it is not completed
     */
    public Slip ofEnrolment(PublicId id) {
        var enrolment = book.ofMyDesk(id);
        if (enrolment.status() != EnrolmentStatus.COMPLETED) throw new NotFound();
        var account = accounts.citizen(enrolment.person()).orElseThrow(NotFound::new);
        var noted = originals.of(enrolment).stream()
                .filter(original -> original.result().noted())
                .toList();
        return printed(account, enrolment.reference(), noted);
    }

    /**
     * The slip of somebody whose factors were lost.
     *
     * @throws RuleBroken {@code enrolment.service.check-first} when the holder has to be checked first
     */
    public Slip ofAccount(PublicId id) {
        return printed(services.checked(id), "", List.of());
    }

    /** Whoever has a password goes on with it; a code in somebody's hands would let them set another. */
    private Slip printed(Account account, String reference, List<CheckedOriginal> noted) {
        var needsCode = account.status() == AccountStatus.INVITED || !accounts.hasPassword(account);
        var activation = needsCode ? Optional.of(activations.issue(account.id())) : Optional.<NewActivation>empty();
        activation.ifPresent(made -> outbox.paper(account.name(), reference, made.code() + " " + made.address()));
        happened.fire(AtTheDesk.of(account.id(), Act.SLIP_PRINTED, reference));
        return new Slip(account.name(), activation, noted);
    }
}
