package org.seneid.payments.payee;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.Money;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.ConfiguredAdapter;
import org.seneid.platform.adapter.PartySettings;
import org.seneid.platform.adapter.ReportedAdapter;
import org.seneid.platform.start.SettingsCheck;

/** Each payee by the adapter that configuration chose for it; whatever fails is a payee that does not answer. */
@ApplicationScoped
public class ConfiguredPayees implements Payees, ReportedAdapter {

    @Inject
    @Any
    Instance<Payees> adapters;

    @Inject
    PaymentSettings settings;

    @Inject
    PartySettings parties;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private final Map<Payee, ConfiguredAdapter<Payees>> chosen = new EnumMap<>(Payee.class);

    @PostConstruct
    void choose() {
        for (var payee : Payee.values())
            chosen.put(
                    payee,
                    new ConfiguredAdapter<>(settings.adapter(payee), adapters, threads, clock, parties.leavingAlone()));
    }

    @Override
    public Optional<PayeeCustomer> customer(CustomerRef customer) {
        return read(customer.payee(), payees -> payees.customer(customer));
    }

    @Override
    public List<PayeeBill> bills(CustomerRef customer) {
        return read(customer.payee(), payees -> payees.bills(customer));
    }

    @Override
    public Optional<Money> due(CustomerRef customer, String bill) {
        return read(customer.payee(), payees -> payees.due(customer, bill));
    }

    @Override
    public PayeeAnswer tell(PaymentNotice notice) {
        return answered(notice.customer().payee(), payees -> payees.tell(notice));
    }

    @Override
    public PayeeAnswer ask(Payee payee, String key) {
        return answered(payee, payees -> payees.ask(payee, key));
    }

    @Override
    public List<BookedPayment> booked(Payee payee, LocalDate day) {
        return read(payee, payees -> payees.booked(payee, day));
    }

    @Override
    public List<AdapterReport> reports() {
        return chosen.values().stream()
                .flatMap(adapter -> adapter.reports().stream())
                .toList();
    }

    void check(@Observes SettingsCheck start) {
        for (var payee : Payee.values())
            start.run(() -> {
                settings.adapter(payee)
                        .refuseSandbox(start, "makes up its bills, and none is for a payee that is not connected");
                chosen.get(payee).adapter();
                settings.complete(payee, start);
            });
    }

    private <T> T read(Payee payee, ConfiguredAdapter.Call<Payees, T> call) {
        try {
            return chosen.get(payee).call(payee.name(), call, answer -> "");
        } catch (AdapterFailure failure) {
            throw new PayeeUnavailable(payee, failure);
        }
    }

    private PayeeAnswer answered(Payee payee, ConfiguredAdapter.Call<Payees, PayeeAnswer> call) {
        try {
            return chosen.get(payee).call(payee.name(), call, ConfiguredPayees::failure);
        } catch (AdapterFailure failure) {
            return PayeeAnswer.UNKNOWN;
        }
    }

    private static String failure(PayeeAnswer answer) {
        return answer.outcome() == PayeeAnswer.Outcome.UNKNOWN
                ? answer.outcome().name()
                : "";
    }
}
