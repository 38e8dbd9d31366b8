package org.seneid.payments.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankSettings;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.payments.bank.receive.ReceivingAccount;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;

/**
 * Names whoever a citizen wants to send money to, before they say how much; see {@link ThrottlePolicy#BANK_NAME} for how
 * often. The bank is asked outside any transaction.
 */
@Stateless
@RolesAllowed(Role.CITIZENS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recipients {

    /** Both a personal id number and the number of an account here. */
    private static final int NUMBER_DIGITS = 12;

    @Inject
    RecipientDirectory citizens;

    @Inject
    SettlementBank bank;

    @Inject
    BankSettings settings;

    @Inject
    Statements statements;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Acting acting;

    /**
     * A citizen by what people know of each other: the personal id number, the number of the account here, or a telephone.
     *
     * @throws RuleBroken {@code payments.transfer.number.shape} when it is none of these, {@code payments.transfer.unknown}
     *     when money cannot be sent there, {@code payments.transfer.self}, {@code ledger.none} when the acting citizen has no
     *     account, {@code platform.throttle.wait} after too many
     */
    public Recipient byTyped(String typed) {
        var number = TypedText.digits(typed, NUMBER_DIGITS);
        if (number.isPresent()) return citizen(() -> byDigits(number.get()));
        var phone = phone(typed);
        return citizen(() -> citizens.byPhone(phone));
    }

    /** Twelve digits are a person's or an account's, and never either as it comes. */
    private Optional<Recipient> byDigits(String number) {
        return ReceivingAccount.isAccountNumber(number)
                ? citizens.byNumber(number)
                : citizens.byPerson(new PersonalId(number));
    }

    private static ContactAddress phone(String typed) {
        try {
            return ContactAddress.phone(typed);
        } catch (RuleBroken none) {
            throw new RuleBroken("payments.transfer.number.shape");
        }
    }

    /**
     * A citizen by a number under the portal's BIN, or the holder of an account at a bank, as that bank names them.
     *
     * @throws RuleBroken {@code payments.link.unknown} when that bank has no such account, {@code payments.bank.silent}
     */
    public Recipient byAccount(BankAccount account) {
        if (account.bin().equals(settings.bin())) return citizen(() -> citizens.byNumber(account.number()));
        mayAsk();
        return holder(account)
                .map(holder -> new Recipient(account, holder, Optional.empty()))
                .orElseThrow(() -> new RuleBroken("payments.link.unknown", account.bank()));
    }

    /**
     * Asks once more before money moves.
     *
     * @throws RuleBroken {@code payments.send.changed} when the account is another's by now, or nobody's
     */
    @RolesAllowed({Role.CITIZENS, Role.SYSTEM})
    public void mustStillBe(Recipient named) {
        var same = named.citizen().map(citizens::stillPayable).orElseGet(() -> holder(named.account())
                .filter(named.holder()::equals)
                .isPresent());
        if (!same) throw new RuleBroken("payments.send.changed");
    }

    private Optional<String> holder(BankAccount account) {
        try {
            return bank.holder(account);
        } catch (BankUnavailable silent) {
            throw new RuleBroken("payments.bank.silent");
        }
    }

    private Recipient citizen(Supplier<Optional<Recipient>> look) {
        mayAsk();
        var found = look.get().orElseThrow(() -> new RuleBroken("payments.transfer.unknown"));
        if (found.citizen().filter(acting.citizen()::equals).isPresent())
            throw new RuleBroken("payments.transfer.self");
        return found;
    }

    private void mayAsk() {
        if (statements.balance().isEmpty()) throw new RuleBroken("ledger.none");
        limiter.admit(ThrottlePolicy.BANK_NAME, String.valueOf(acting.citizen().value()));
    }
}
