package org.seneid.payments.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.identity.account.Account;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.payments.bank.receive.ReceivingAccounts;
import org.seneid.payments.transfer.TransferEvents.RecipientNamed;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/**
 * Citizens to whom money can be sent: whoever has a payment account here. Nothing tells one who has none from a number that
 * is nobody's.
 */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class RecipientDirectory {

    private static final String PAYABLE = " and a.role = org.seneid.platform.acting.Role.CITIZEN"
            + " and a.status <> org.seneid.identity.account.AccountStatus.CLOSED"
            + " and exists (select l.id from LedgerAccount l where l.owner = :owner)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReceivingAccounts numbers;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    public Optional<Recipient> byPerson(PersonalId person) {
        return em.createNamedQuery(Account.CITIZEN_BY_PERSON, Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .flatMap(account -> byId(account.id()));
    }

    /** A telephone that several have is nobody's: the wrong one of them may not be paid. */
    public Optional<Recipient> byPhone(ContactAddress phone) {
        var owners = em.createQuery(
                        "select c.owner from Contact c where c.kind = :kind and c.address = :address", AccountId.class)
                .setParameter("kind", ContactKind.PHONE)
                .setParameter("address", phone.text())
                .setMaxResults(2)
                .getResultList();
        return owners.size() == 1 ? byId(owners.get(0)) : Optional.empty();
    }

    /** By the number under the portal's BIN. */
    public Optional<Recipient> byNumber(String number) {
        return numbers.owner(number).flatMap(this::byId);
    }

    /** Whether money can still be sent to a citizen who was named before. */
    @RolesAllowed({Role.CITIZENS, Role.SYSTEM})
    public boolean stillPayable(AccountId citizen) {
        return payable(citizen).isPresent();
    }

    private Optional<Recipient> byId(AccountId id) {
        return payable(id).map(this::named);
    }

    private Optional<Account> payable(AccountId id) {
        return em.createQuery("select a from Account a where a.id = :id" + PAYABLE, Account.class)
                .setParameter("id", id.value())
                .setParameter("owner", id)
                .getResultStream()
                .findFirst();
    }

    private Recipient named(Account account) {
        if (!account.id().equals(acting.citizen())) happened.fire(new RecipientNamed(account.id()));
        return new Recipient(numbers.of(account.id()), account.name(), Optional.of(account.id()));
    }
}
