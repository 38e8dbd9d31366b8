package org.seneid.payments.bank.sandbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.payments.bank.BankAccount;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/**
 * The counter of the sandbox's bank: what is in its accounts, what came and went, and paying somebody from one of them.
 * Anybody may, in a demo; elsewhere there is no such thing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankCounter {

    private static final int NEWEST = 30;

    @Inject
    BankDatabase database;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    /** An account and what is in it now. */
    public record Balance(SandboxAccount of, Money now) {}

    public List<Balance> balances() {
        mustBeDemo();
        return database.accounts().stream()
                .map(account -> new Balance(account, new Money(account.opening() + database.moved(account.account()))))
                .toList();
    }

    /** What the bank was told and what arrived, the newest first. */
    public List<BankBooking> newest() {
        mustBeDemo();
        return database.newest(NEWEST);
    }

    /**
     * Pays a citizen of the portal.
     *
     * @param receiver the citizen's number under the portal's BIN
     * @throws RuleBroken {@code registry.bank.short} when the account has not that much
     */
    public void pay(BankAccount from, String receiver, Money amount, String memo) {
        mustBeDemo();
        var account = database.account(from).orElseThrow(NotFound::new);
        var left = account.opening() + database.moved(from);
        if (left < amount.dong()) throw new RuleBroken("registry.bank.short").at("amount");
        var key = PublicId.random().value();
        var now = clock.instant();
        database.add(new BankBooking(
                key,
                BankBooking.Kind.ARRIVAL,
                from,
                amount.dong(),
                memo,
                receiver,
                true,
                "IN" + key.substring(0, 12).toUpperCase(Locale.ROOT),
                "",
                1,
                now,
                now));
    }

    private void mustBeDemo() {
        if (!demo) throw new NotFound();
    }
}
