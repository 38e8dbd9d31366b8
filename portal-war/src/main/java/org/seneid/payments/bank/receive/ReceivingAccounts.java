package org.seneid.payments.bank.receive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankSettings;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** Where citizens are paid from other banks. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class ReceivingAccounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    BankSettings settings;

    @Inject
    Statements statements;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The acting citizen's account as other banks know it; the first look gives it its number.
     *
     * @throws RuleBroken {@code ledger.none} when the citizen has no account here
     */
    public BankAccount mine() {
        if (statements.balance().isEmpty()) throw new RuleBroken("ledger.none");
        return of(acting.citizen());
    }

    /** The account of a citizen who is to be paid and has one here; the first look gives it its number. */
    public BankAccount of(AccountId owner) {
        return new BankAccount(
                settings.bin(), known(owner).orElseGet(() -> opened(owner)).number());
    }

    private Optional<ReceivingAccount> known(AccountId owner) {
        return em.createNamedQuery(ReceivingAccount.OF_OWNER, ReceivingAccount.class)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    private ReceivingAccount opened(AccountId owner) {
        var account = new ReceivingAccount(owner, clock.instant());
        em.persist(account);
        em.flush();
        return account;
    }

    /** Whose number it is; empty when it is nobody's. */
    @RolesAllowed({Role.CITIZENS, Role.SYSTEM})
    public Optional<AccountId> owner(String number) {
        if (!ReceivingAccount.plausible(number)) return Optional.empty();
        return em.createNamedQuery(ReceivingAccount.BY_NUMBER, ReceivingAccount.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(ReceivingAccount::owner);
    }

    /** The same for an operator, who gives somebody money that came for a wrong number. */
    @RolesAllowed(Role.OPERATORS)
    public Optional<AccountId> receiver(String number) {
        return owner(number);
    }
}
