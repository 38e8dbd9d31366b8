package org.seneid.helpdesk.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.seneid.helpdesk.caller.CallerVerdict.Answer;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedFacts;
import org.seneid.registry.document.HouseholdFacts;
import org.seneid.registry.document.HouseholdFacts.Member;
import org.seneid.registry.document.PersonFacts;
import org.seneid.registry.document.Place;

/** Who calls: holds two identifiers against what the portal and the register know, and keeps agents from their own people. */
@ApplicationScoped
public class CallerVerification {

    @Inject
    Accounts accounts;

    @Inject
    ContactBook contacts;

    @Inject
    RegisterClient registers;

    @Inject
    Acting acting;

    /** Only citizens are helped here; staff's own accounts are not. */
    public Optional<Account> account(PersonalId person) {
        return accounts.citizen(person);
    }

    /**
     * Asks the register, so never in a transaction.
     *
     * @throws RuleBroken {@code helpdesk.begin.register-silent}: without it nobody knows whom the agent lives with
     */
    public CallerVerdict verdict(Account citizen, CallerIdentifiers told) {
        var agent = acting.signedIn().person();
        if (citizen.person().equals(agent)) return CallerVerdict.of(Answer.CONFLICT, CallerMatch.NOT_COMPARED);
        var home = home(citizen.person());
        if (home.isEmpty()) return CallerVerdict.unknown();
        var born = home.get().member(citizen.person()).map(Member::birthDate);
        return CallerVerdict.of(
                match(told.born(), day -> isBirth(born, day)),
                match(told.phoneEnd(), end -> phoneEndsWith(citizen.id(), end)),
                home.get().member(agent).isPresent());
    }

    private static <T> CallerMatch match(Optional<T> told, Predicate<T> right) {
        return told.map(one -> right.test(one) ? CallerMatch.RIGHT : CallerMatch.WRONG)
                .orElse(CallerMatch.NOT_COMPARED);
    }

    /**
     * Keeps whoever decides about an account from deciding about their own people. Asks the register, so never in a
     * transaction.
     *
     * @throws RuleBroken {@code helpdesk.begin.conflict}, {@code helpdesk.begin.register-silent}
     */
    public void mustNotBeClose(Account citizen) {
        var me = acting.signedIn().person();
        var close = citizen.person().equals(me)
                || home(citizen.person())
                        .filter(home -> home.member(me).isPresent())
                        .isPresent();
        if (close) throw new RuleBroken("helpdesk.begin.conflict");
    }

    /**
     * Whether somebody else lives in the street of the agent who is signed in. Asks the register, so never in a transaction;
     * what it does not tell keeps nobody from being helped.
     */
    public boolean nearHome(Account citizen) {
        if (citizen.person().equals(acting.signedIn().person())) return false;
        try {
            var home = registers.person(acting.signedIn().person()).map(CallerVerification::residence);
            return home.isPresent()
                    && registers
                            .person(citizen.person())
                            .map(CallerVerification::residence)
                            .filter(home.get()::inStreetOf)
                            .isPresent();
        } catch (RegisterUnavailable silent) {
            return false;
        }
    }

    private static Place residence(SignedFacts<PersonFacts> person) {
        return person.facts().residence();
    }

    private Optional<HouseholdFacts> home(PersonalId person) {
        try {
            return registers.household(person).map(answer -> answer.facts());
        } catch (RegisterUnavailable silent) {
            throw new RuleBroken("helpdesk.begin.register-silent");
        }
    }

    private static boolean isBirth(Optional<BirthDate> born, BirthDate told) {
        return born.filter(told::identifies).isPresent();
    }

    private boolean phoneEndsWith(AccountId citizen, String end) {
        return contacts.of(citizen, ContactKind.PHONE)
                .filter(phone -> phone.text().endsWith(end))
                .isPresent();
    }
}
