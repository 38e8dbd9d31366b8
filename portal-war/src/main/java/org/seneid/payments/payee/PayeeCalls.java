package org.seneid.payments.payee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.seneid.platform.adapter.AdapterChoice;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.CallStatistics;
import org.seneid.platform.adapter.ReportedAdapter;

/** What came of the calls to the payees; {@link CountedPayees} tells it. */
@ApplicationScoped
public class PayeeCalls implements ReportedAdapter {

    @Inject
    @Any
    Instance<Payees> payees;

    @Inject
    PaymentSettings settings;

    @Inject
    Clock clock;

    private CallStatistics statistics;

    @PostConstruct
    void count() {
        statistics = new CallStatistics(clock);
    }

    void add(Payee payee, Duration took, String failure) {
        statistics.add(payee.name(), took, failure);
    }

    /** No setting chooses the adapter of the payees: it is the class that is there. */
    @Override
    public List<AdapterReport> reports() {
        var name = payees.getHandle().getBean().getBeanClass().getSimpleName();
        return statistics.reports(new AdapterChoice("sen.payees", "payees", name, settings.timeout()));
    }
}
