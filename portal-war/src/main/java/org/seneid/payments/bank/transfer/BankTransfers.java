package org.seneid.payments.bank.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankSettings;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderRequest;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** Money of the acting citizen for somebody's account at a bank, whose holder is named before the amount is. */
@Stateless
@RolesAllowed(Role.CITIZENS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankTransfers {

    private static final Money LEAST = new Money(2_000);
    private static final Money MOST = new Money(20_000_000);

    @Inject
    SettlementBank bank;

    @Inject
    BankOrders orders;

    @Inject
    BankSettings settings;

    @Inject
    Statements statements;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Acting acting;

    /**
     * Whose account it is, as its own bank says.
     *
     * @throws RuleBroken {@code payments.link.unknown} when that bank has no such account, {@code payments.send.own} when it
     *     is an account here, {@code ledger.none}, {@code payments.bank.silent}, {@code platform.throttle.wait} after too many
     */
    public String holder(BankAccount account) {
        if (statements.balance().isEmpty()) throw new RuleBroken("ledger.none");
        if (account.bin().equals(settings.bin())) throw new RuleBroken("payments.send.own").at("number");
        limiter.admit(ThrottlePolicy.BANK_NAME, String.valueOf(acting.citizen().value()));
        try {
            return bank.holder(account)
                    .orElseThrow(() -> new RuleBroken("payments.link.unknown", account.bank()).at("number"));
        } catch (BankUnavailable silent) {
            throw new RuleBroken("payments.bank.silent");
        }
    }

    /** @throws RuleBroken {@code payments.link.amount} when it is less or more than may be sent at once */
    public void checkAmount(Money amount) {
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0)
            throw new RuleBroken("payments.link.amount", LEAST, MOST).at("amount");
    }

    /**
     * Sends money to an account.
     *
     * @param expected the name that the citizen saw and agreed to; the bank is asked again
     * @param formKey drawn with the form: the same form sent again is the same transfer
     * @throws RuleBroken {@code payments.send.changed} when the bank names another holder by now, {@code payments.send.day}
     *     when it is more than may be sent a day, {@code ledger.short}, and as for the amount and the holder
     */
    @RecentSignIn
    public PublicId send(BankAccount account, String expected, Money amount, String memo, String formKey) {
        checkAmount(amount);
        var request = new OrderRequest(OrderKind.TRANSFER, account, expected, amount, memo, "", formKey);
        if (orders.ofForm(formKey).isEmpty() && !holder(account).equals(expected))
            throw new RuleBroken("payments.send.changed");
        return orders.place(request).publicId();
    }
}
