package org.seneid.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.seneid.identity.Account;
import org.seneid.identity.Accounts;
import org.seneid.platform.Actor;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.support.As;

/** Makes citizens with money and bills, each test its own. */
@ApplicationScoped
public class Payers {

    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime() % 400_000);

    @Inject
    Accounts accounts;

    @Inject
    Purse purse;

    @Inject
    CodeBook codes;

    @Inject
    BillFile file;

    @Inject
    Payees payees;

    @Inject
    Bills overview;

    @Inject
    As as;

    @Inject
    Clock clock;

    /** A citizen of level 2 who signed in just now. */
    public Actor citizen() throws Exception {
        var person = new PersonalId("0010901%05d".formatted(COUNT.incrementAndGet() % 100_000));
        var account = as.system(
                null, () -> accounts.open(Account.ofCitizen(person, "Người Trả", 2, clock.instant()), "no password"));
        return actor(account);
    }

    public Actor citizenWith(long balance) throws Exception {
        var citizen = citizen();
        as.system(citizen.account(), () -> purse.fill(citizen.account(), new Money(balance)));
        return citizen;
    }

    /** A customer code nobody else has: its newest bill is due. */
    public CustomerRef household() {
        return household(Payee.EVN_HANOI);
    }

    public CustomerRef household(Payee payee) {
        long count = COUNT.incrementAndGet();
        return new CustomerRef(
                payee, payee.kind() == BillKind.POWER ? "PE9%010d".formatted(count) : "9%09d".formatted(count));
    }

    /** The bill of a customer that is due, followed by a citizen. */
    public BillRow billOf(Actor citizen, CustomerRef ref) throws Exception {
        as.system(
                citizen.account(),
                () -> file.ask(codes.add(citizen.account(), payees.customer(ref).orElseThrow())));
        return bills(citizen).stream()
                .filter(bill -> bill.code().equals(ref.code()))
                .filter(BillRow::due)
                .findFirst()
                .orElseThrow();
    }

    public List<BillRow> bills(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> overview.mine().bills());
    }

    Actor actor(Account account) {
        return new Actor(
                account.id(),
                account.person(),
                account.name(),
                Role.CITIZEN,
                account.level(),
                PublicId.random().value(),
                clock.instant());
    }
}
