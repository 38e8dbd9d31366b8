package org.seneid.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.seneid.platform.StartRefused;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.ConfiguredAdapter;
import org.seneid.platform.adapter.ReportedAdapter;

/** The gateway that configuration chose; a failure of it is an answer like any other. */
@ApplicationScoped
public class ConfiguredSmsGateway implements SmsGateway, ReportedAdapter {

    @Inject
    @Any
    Instance<SmsGateway> gateways;

    @Inject
    OutboxSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private ConfiguredAdapter<SmsGateway> chosen;

    @PostConstruct
    void choose() {
        chosen = new ConfiguredAdapter<>(settings.smsAdapter(), gateways, threads, clock);
    }

    @Override
    public DeliveryResult send(OutboundMessage sms) {
        try {
            return chosen.call("", gateway -> gateway.send(sms), DeliveryResult::reason);
        } catch (AdapterFailure failure) {
            return result(failure);
        }
    }

    @Override
    public List<AdapterReport> reports() {
        return chosen.reports();
    }

    /** @throws StartRefused when there is none of the chosen name */
    void check() {
        chosen.adapter();
    }

    static DeliveryResult result(AdapterFailure failure) {
        return switch (failure.reason()) {
            case TIME_LIMIT -> DeliveryResult.away("time limit");
            case INTERRUPTED -> DeliveryResult.away("interrupted");
            case LEFT_ALONE -> DeliveryResult.away("left alone");
            case THREW -> DeliveryResult.later(failure.getCause().getClass().getSimpleName());
        };
    }
}
