package org.seneid.identity.activation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AccountEvents.AccountOpened;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.activation.ActivationEvents.LevelRaised;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.identity.contact.ContactKind;
import org.seneid.identity.password.PasswordHashing;
import org.seneid.identity.password.PasswordRules;
import org.seneid.identity.password.PasswordStore;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/** The opening of citizens' accounts. Whoever calls has looked the person up and has had the contacts proven. */
@Stateless
public class AccountOpening {

    private static final int ONLINE = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    PasswordStore passwords;

    @Inject
    ContactBook contacts;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHashing hashing;

    @Inject
    AccountOpeningStore store;

    @Inject
    CredentialReset lost;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Opens the account of somebody who was seen at a desk, or raises the one that they opened online; it is taken up with
     * the code on the slip.
     */
    @RolesAllowed(Role.OFFICERS)
    public Account inPerson(PersonalId person, String name, Collection<ContactAddress> proven) {
        var before = accounts.citizen(person)
                .map(account -> em.find(Account.class, account.id().value()));
        var account = before.orElseGet(
                () -> opened(Account.ofCitizen(person, name, Account.SEEN_IN_PERSON, clock.instant())));
        if (before.isPresent()) {
            if (!sameHands(account, proven)) forgetHands(account, "");
            raised(account, "");
            proven.forEach(address -> contacts.change(account.id(), address));
        } else {
            proven.forEach(address -> contacts.begin(account.id(), address));
            happened.fire(new AccountOpened(account.id(), account.level()));
        }
        return account;
    }

    /**
     * Raises an account of level 1 whose holder stands at a desk; one of level 2 stays as it is. Who set its password online
     * is not known, so that the holder comes in anew by a slip.
     *
     * @param reason the officer's
     */
    @RolesAllowed(Role.OFFICERS)
    public void raise(Account holder, String reason) {
        var account = em.find(Account.class, holder.id().value());
        if (account.level() == Account.SEEN_IN_PERSON) return;
        forgetHands(account, reason);
        raised(account, reason);
    }

    /**
     * The mailbox could have been set online by the same hands. The phone stays until another is proven: a slip is of use
     * with its code alone.
     */
    private void forgetHands(Account account, String reason) {
        lost.forgetAll(account.id(), reason);
        contacts.forgetMailbox(account.id());
    }

    /**
     * Whether whoever opened the account online is the one at the desk: the phone in their hands is the one that was proven
     * then. Anybody who knows a number, a name and a birthday can open an account of level 1.
     */
    private boolean sameHands(Account account, Collection<ContactAddress> proven) {
        return account.level() == Account.SEEN_IN_PERSON
                || !passwords.has(account.id())
                || contacts.of(account.id(), ContactKind.PHONE)
                        .filter(proven::contains)
                        .isPresent();
    }

    /**
     * Opens an account of level 1 that can be used at once. No transaction is open while the password is hashed.
     *
     * @param phone proven by a code
     * @throws RuleBroken at {@code password}, saying what is wrong with it
     */
    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void online(PersonalId person, String name, ContactAddress phone, String password) {
        var account = Account.ofCitizen(person, name, ONLINE, clock.instant());
        rules.check(password, account);
        store.openOnline(account, phone, hashing.hash(password));
    }

    private void raised(Account account, String reason) {
        if (account.level() == Account.SEEN_IN_PERSON) return;
        account.seenInPerson();
        happened.fire(new LevelRaised(account.id(), reason));
    }

    private Account opened(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }
}
