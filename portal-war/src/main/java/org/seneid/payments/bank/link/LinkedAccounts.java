package org.seneid.payments.bank.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.OrderKind;
import org.seneid.payments.bank.order.OrderRequest;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/** The acting citizen's own account at a bank: linking it, and moving money between it and the account here. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class LinkedAccounts {

    public static final Money LEAST = new Money(10_000);
    private static final Money MOST = new Money(50_000_000);
    private static final String MEMO_IN = "Nap tien vao Sen";
    private static final String MEMO_OUT = "Rut tien tu Sen";

    @Inject
    SettlementBank bank;

    @Inject
    LinkStore store;

    @Inject
    BankOrders orders;

    @Inject
    Statements statements;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Acting acting;

    public Optional<LinkedAccount> mine() {
        return store.live(acting.citizen());
    }

    /**
     * Asks the bank whose account it is, and sends one đồng with a code to it.
     *
     * @param formKey drawn with the form: the same form sent again does nothing more
     * @return the order of the one đồng
     * @throws RuleBroken {@code payments.link.unknown} when the bank has no such account, {@code payments.link.name} when it
     *     is in another name, {@code payments.link.one} when another account is linked, {@code payments.bank.silent}, {@code
     *     ledger.none}
     */
    @RecentSignIn
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PublicId begin(BankAccount account, String formKey) {
        if (statements.balance().isEmpty()) throw new RuleBroken("ledger.none");
        limiter.admit(ThrottlePolicy.BANK_NAME, String.valueOf(acting.citizen().value()));
        var holder = holder(account);
        if (!named(holder).equals(named(acting.signedIn().name())))
            throw new RuleBroken("payments.link.name", account.bank()).at("number");
        return store.begin(acting.citizen(), account, holder, formKey).publicId();
    }

    private String holder(BankAccount account) {
        try {
            return bank.holder(account)
                    .orElseThrow(() -> new RuleBroken("payments.link.unknown", account.bank()).at("number"));
        } catch (BankUnavailable silent) {
            throw new RuleBroken("payments.bank.silent");
        }
    }

    /** Banks write names in capitals without marks. */
    private static String named(String name) {
        return TypedText.withoutMarks(TypedText.name(name)).toUpperCase(Locale.ROOT);
    }

    /**
     * Compares the code that came with one đồng; the right one allows the portal to collect what the citizen tops up.
     *
     * @return the order that tells the bank so; empty when the code was another, and the fifth such ends the linking
     * @throws RuleBroken {@code payments.link.over} when the code is too old, {@code payments.link.none} when none is awaited
     */
    @RecentSignIn
    public Optional<PublicId> confirm(String code, String formKey) {
        return store.confirm(acting.citizen(), TypedText.code(code), formKey).map(BankOrder::publicId);
    }

    /** @throws RuleBroken {@code payments.link.none} when none is linked */
    public void end() {
        store.end(acting.citizen());
    }

    /**
     * Collects money from the linked account.
     *
     * @throws RuleBroken {@code payments.link.none}, {@code payments.link.amount} when it is less or more than allowed at
     *     once, {@code payments.order.form}
     */
    @RecentSignIn
    public PublicId topUp(Money amount, String formKey) {
        return move(OrderKind.TOP_UP, amount, MEMO_IN, formKey);
    }

    /**
     * Pays money out to the linked account.
     *
     * @throws RuleBroken as for topping up, and {@code ledger.short}
     */
    @RecentSignIn
    public PublicId payOut(Money amount, String formKey) {
        return move(OrderKind.PAY_OUT, amount, MEMO_OUT, formKey);
    }

    private PublicId move(OrderKind kind, Money amount, String memo, String formKey) {
        var link = mine().filter(own -> own.status() == LinkStatus.LINKED)
                .orElseThrow(() -> new RuleBroken("payments.link.none"));
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0)
            throw new RuleBroken("payments.link.amount", LEAST, MOST).at("amount");
        var request = new OrderRequest(kind, link.account(), link.holder(), amount, memo, link.mandate(), formKey);
        return orders.place(request).publicId();
    }
}
