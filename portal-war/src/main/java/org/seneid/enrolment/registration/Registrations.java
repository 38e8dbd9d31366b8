package org.seneid.enrolment.registration;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.activation.AccountOpening;
import org.seneid.identity.contact.CodePurpose;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.OneTimeCodes;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.PersonFacts;

/** The opening of an account of level 1 by its holder, online. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(NOT_SUPPORTED)
public class Registrations {

    @Inject
    AttemptLimiter limiter;

    @Inject
    RegisterClient registers;

    @Inject
    Accounts accounts;

    @Inject
    AccountOpening openings;

    @Inject
    OneTimeCodes codes;

    @Inject
    HolderWarning warning;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Checks who somebody says they are with the register and sends a code to their phone. One answer for every reason: it
     * tells neither what was wrong nor whether there is such a number. Nor does it tell whether there is an account already:
     * then it goes on all the same, to a code that never comes, and the account's holder is told.
     *
     * @throws RuleBroken {@code enrolment.register.no}; {@code enrolment.register.silent} when the register does not
     *     answer, {@code enrolment.register.wait} or {@code enrolment.register.attacked} after too many tries
     */
    public Applicant begin(PersonalId number, String name, BirthDate born, ContactAddress phone) {
        limit(number);
        var person = person(number);
        if (person == null || !isThem(person, name, born) || !mayOpen(person))
            throw new RuleBroken("enrolment.register.no");
        var begun = new Applicant(
                number, person.name(), phone, "", "register:" + PublicId.random(), false, clock.instant());
        var holder = accounts.citizen(number);
        holder.map(Account::id).ifPresent(known -> warning.tell(known, acting.address()));
        return begun.withCode(sent(begun, holder.isPresent()));
    }

    /** Counts an attempt before anybody is looked up. */
    private void limit(PersonalId number) {
        var noted = limiter.note(ThrottlePolicy.REGISTRATION, number.digits(), Optional.empty());
        limiter.check(noted).ifPresent(refusal -> {
            throw refusal.underAttack()
                    ? new RuleBroken("enrolment.register.attacked")
                    : new RuleBroken("enrolment.register.wait", refusal.minutes());
        });
    }

    private PersonFacts person(PersonalId number) {
        try {
            return registers.person(number).map(said -> said.facts()).orElse(null);
        } catch (RegisterUnavailable silent) {
            throw new RuleBroken("enrolment.register.silent");
        }
    }

    private static boolean isThem(PersonFacts person, String name, BirthDate born) {
        return person.isCalled(name) && born.proves(person.birthDate());
    }

    private boolean mayOpen(PersonFacts person) {
        return person.alive() && person.age(Formats.day(clock.instant())) >= Eligibility.OWN_ACCOUNT;
    }

    /** Sends another code. */
    public Applicant sendAgain(Applicant applicant) {
        var known = accounts.citizen(applicant.person()).isPresent();
        return applicant.withCode(sent(applicant, known));
    }

    private PublicId sent(Applicant applicant, boolean known) {
        return known
                ? codes.sendToNobody(CodePurpose.REGISTRATION, applicant.subject(), applicant.phone())
                : codes.sendForStranger(CodePurpose.REGISTRATION, applicant.subject(), applicant.phone());
    }

    /** @throws RuleBroken at {@code code} when it is not the one that was sent */
    public Applicant prove(Applicant applicant, String code) {
        codes.check(applicant.sentCode(), applicant.subject(), code);
        return applicant.withProvenPhone();
    }

    /**
     * Opens the account.
     *
     * @throws RuleBroken at {@code password}, saying what is wrong with it
     */
    public void open(Applicant applicant, String password) {
        if (!applicant.proven() || applicant.over(clock.instant())) throw new RuleBroken("enrolment.register.no");
        openings.online(applicant.person(), applicant.name(), applicant.phone(), password);
    }
}
