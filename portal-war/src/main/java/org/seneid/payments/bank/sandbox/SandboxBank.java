package org.seneid.payments.bank.sandbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankAnswer;
import org.seneid.payments.bank.BankInstruction;
import org.seneid.payments.bank.BankRefusal;
import org.seneid.payments.bank.BankUnavailable;
import org.seneid.payments.bank.SettlementBank;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PartyFaults;
import org.seneid.platform.Clocks;
import org.seneid.platform.adapter.Adapter;
import org.seneid.platform.start.PortalStarting;

/** The bank of the sandbox country, and all banks behind it; it fails as it is told to. */
@Adapter("sandbox")
@ApplicationScoped
public class SandboxBank implements SettlementBank {

    private static final Duration LATE = Duration.ofMinutes(1);
    private static final long SAVINGS = 50_000_000;

    /** A key is random from its first character on: so many tell it from all others. */
    private static final int FROM_KEY = 12;

    /** Accounts of the demo's people: Vietcombank, Techcombank, BIDV. */
    private static final List<SandboxAccount> DEMO = List.of(
            new SandboxAccount(new BankAccount("970436", "0011004567890"), "NGUYEN VAN AN", SAVINGS),
            new SandboxAccount(new BankAccount("970407", "19034567890123"), "TRAN THI BINH", SAVINGS),
            new SandboxAccount(new BankAccount("970418", "12010001234567"), "PHAM THI DUNG", SAVINGS));

    @Inject
    BankDatabase database;

    @Inject
    PartyFaults faults;

    @Inject
    Clock clock;

    void open(@Observes @Priority(PortalStarting.REGISTERS) PortalStarting starting) {
        if (!starting.demo()) return;
        for (var account : DEMO) if (database.account(account.account()).isEmpty()) database.open(account);
    }

    @Override
    public Optional<String> holder(BankAccount account) {
        if (PartyFaults.away(faults.of(Counterpart.BANK))) throw new BankUnavailable("holder", null);
        return known(account).map(SandboxAccount::holder);
    }

    @Override
    public BankAnswer carryOut(BankInstruction order) {
        var fault = faults.of(Counterpart.BANK);
        if (PartyFaults.away(fault)) throw new BankUnavailable("instruction", null);
        var now = clock.instant();
        if (database.booking(order.key()).isEmpty()) {
            var answer = judged(order, fault);
            var visibleAt = fault == PartyFault.LATE ? now.plus(LATE) : now;
            var copies = fault == PartyFault.DUPLICATES ? 2 : 1;
            var booked = fault == PartyFault.CONTRADICTS || answer.outcome() == BankAnswer.Outcome.ACCEPTED;
            database.add(BankBooking.of(order, answer, booked ? copies : 0, now, visibleAt));
        }
        if (fault == PartyFault.LOSES_ANSWERS) throw new BankUnavailable("instruction", null);
        return answered(order.key());
    }

    @Override
    public BankAnswer becameOf(String key) {
        if (PartyFaults.away(faults.of(Counterpart.BANK))) throw new BankUnavailable("instruction", null);
        return answered(key);
    }

    private BankAnswer answered(String key) {
        return database.booking(key)
                .map(booking -> booking.answer(clock.instant()))
                .orElse(BankAnswer.NOT_RECEIVED);
    }

    @Override
    public String statement(LocalDate day) {
        if (PartyFaults.away(faults.of(Counterpart.BANK))) throw new BankUnavailable("statement", null);
        var from = day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        var until = day.plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant();
        return new StatementWriter(day, clock.instant()).write(database.heldAt(from), database.booked(from, until));
    }

    private BankAnswer judged(BankInstruction order, PartyFault fault) {
        if (fault == PartyFault.REFUSES || fault == PartyFault.CONTRADICTS)
            return BankAnswer.refused(BankRefusal.CLOSED);
        var account = known(order.account());
        if (account.isEmpty()) return BankAnswer.refused(BankRefusal.NO_ACCOUNT);
        return switch (order.kind()) {
            case MANDATE -> BankAnswer.accepted("UNC-" + number(order));
            case COLLECTION -> collected(order, account.get());
            case TRANSFER -> {
                if (SandboxAccount.invented(order.account())) database.open(account.get());
                yield BankAnswer.accepted("FT" + number(order));
            }
        };
    }

    private BankAnswer collected(BankInstruction order, SandboxAccount from) {
        if (!database.allows(order.mandate(), from.account())) return BankAnswer.refused(BankRefusal.MANDATE);
        var left = from.opening() + database.moved(from.account());
        if (left < order.amount().dong()) return BankAnswer.refused(BankRefusal.SHORT);
        return BankAnswer.accepted("DD" + number(order));
    }

    private static String number(BankInstruction order) {
        return order.key().substring(0, FROM_KEY).toUpperCase(Locale.ROOT);
    }

    private Optional<SandboxAccount> known(BankAccount account) {
        return database.account(account)
                .or(() -> SandboxAccount.invented(account)
                        ? Optional.of(SandboxAccount.invent(account))
                        : Optional.empty());
    }
}
