package org.seneid.payments.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Accounts;
import org.seneid.payments.bill.BillRefresh;
import org.seneid.payments.bill.CustomerCodeStore;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;
import org.seneid.platform.start.PortalStarting;

/** Gives the demo's people a payment account, the codes of their contracts, and a past of paid bills. */
@ApplicationScoped
public class DemoPayments {

    private static final List<DemoMoney> DEMO = List.of(
            new DemoMoney(
                    new PersonalId("001090012345"),
                    new Money(8_412_000),
                    4,
                    new CustomerRef(Payee.EVN_HANOI, "PE01000123456"),
                    new CustomerRef(Payee.WATER_HANOI, "0102004567"),
                    new CustomerRef(Payee.HEALTH_INSURANCE, "0110123456"),
                    new CustomerRef(Payee.SOCIAL_INSURANCE, "0110123456")),
            new DemoMoney(
                    new PersonalId("079192004567"),
                    new Money(1_250_000),
                    3,
                    new CustomerRef(Payee.EVN_HCMC, "PD13000765432"),
                    new CustomerRef(Payee.WATER_HCMC, "1900456789")),
            new DemoMoney(
                    new PersonalId("001166000123"),
                    new Money(15_380_000),
                    13,
                    new CustomerRef(Payee.EVN_HANOI, "PE01000654321"),
                    new CustomerRef(Payee.WATER_HANOI, "0102009876"),
                    new CustomerRef(Payee.HEALTH_INSURANCE, "0166000123")));

    @Inject
    Accounts accounts;

    @Inject
    Payees payees;

    @Inject
    CustomerCodeStore codes;

    @Inject
    BillRefresh refresh;

    @Inject
    DemoPast past;

    void fill(@Observes @Priority(PortalStarting.BILLS) PortalStarting starting) {
        if (!starting.demo()) return;
        for (var demo : DEMO)
            accounts.citizen(demo.person())
                    .filter(account -> codes.of(account.id()).isEmpty())
                    .ifPresent(account -> {
                        for (var ref : demo.customers())
                            known(ref).ifPresent(customer -> refresh.ask(codes.add(account.id(), customer)));
                        past.write(account.id(), demo);
                    });
    }

    /** A payee that is reached elsewhere knows nobody of the demo, or does not answer while the portal starts. */
    private Optional<PayeeCustomer> known(CustomerRef ref) {
        try {
            return payees.customer(ref);
        } catch (PayeeUnavailable silent) {
            return Optional.empty();
        }
    }
}
