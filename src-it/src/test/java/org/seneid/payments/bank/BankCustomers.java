package org.seneid.payments.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import org.seneid.payments.Payers;
import org.seneid.payments.bank.link.LinkedAccounts;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.BankSender;
import org.seneid.payments.bank.sandbox.BankDatabase;
import org.seneid.payments.bank.sandbox.SandboxAccount;
import org.seneid.platform.PublicId;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Actor;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Citizens with an account at the sandbox's bank, each test its own, and the deliveries that a timer would make. */
@ApplicationScoped
public class BankCustomers {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String VIETCOMBANK = "970436";

    @Inject
    Payers payers;

    @Inject
    BankDatabase bank;

    @Inject
    LinkedAccounts linked;

    @Inject
    BankOrders orders;

    @Inject
    BankSender sender;

    @Inject
    Databases databases;

    @Inject
    As as;

    /** A citizen with money here. */
    public Actor citizenWith(long balance) {
        return payers.citizenWith(balance);
    }

    /** An account at a bank in somebody's name. */
    public BankAccount accountOf(String name, long balance) {
        var account = new BankAccount(VIETCOMBANK, "10%09d".formatted(CHANCE.nextInt(1_000_000_000)));
        bank.open(new SandboxAccount(account, TypedText.withoutMarks(name).toUpperCase(Locale.ROOT), balance));
        return account;
    }

    public static String form() {
        return PublicId.random().value();
    }

    /** Begins to link, and has the one đồng sent. */
    public BankAccount tested(Actor citizen, long balance) throws Exception {
        var account = accountOf(citizen.name(), balance);
        deliver(as.citizen(citizen, () -> linked.begin(account, form())));
        return account;
    }

    /** The code that the account's holder reads at the bank. */
    public String code(BankAccount account) throws Exception {
        return databases
                .sandbox("select memo from bank_instruction where number = ? and kind = 'TRANSFER'", account.number())
                .get(0)
                .get("memo")
                .replaceAll("\\D", "");
    }

    /** Links an account with so much in it. */
    public BankAccount linked(Actor citizen, long balance) throws Exception {
        var account = tested(citizen, balance);
        var code = code(account);
        deliver(as.citizen(citizen, () -> linked.confirm(code, form())).orElseThrow());
        return account;
    }

    public boolean deliver(PublicId order) throws Exception {
        return as.system(null, () -> sender.deliver(order));
    }

    /** As if the time to the next attempt had passed. */
    public boolean deliverAgain(PublicId order) throws Exception {
        databases.portal(
                "update bank_order set next_attempt_at = timestamp '2026-01-01 00:00:00' where public_id = ?"
                        + " and next_attempt_at is not null",
                order.value());
        return deliver(order);
    }

    public BankOrder order(Actor citizen, PublicId order) throws Exception {
        return as.citizen(citizen, () -> orders.byId(order));
    }

    /** How often the bank has it. */
    public int atBank(PublicId order) throws Exception {
        return databases
                .sandbox("select 1 from bank_instruction where sent_by = ?", order.value())
                .size();
    }
}
