package org.seneid.registry.order;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.ConfiguredAdapter;
import org.seneid.platform.start.SettingsCheck;
import org.seneid.registry.RegisterSettings;
import org.seneid.registry.document.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registers that configuration chose, as they take orders; whatever fails is no answer. */
@ApplicationScoped
public class ConfiguredRegisterOrders implements RegisterOrders {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredRegisterOrders.class);

    @Inject
    @Any
    Instance<RegisterOrders> adapters;

    @Inject
    RegisterSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private ConfiguredAdapter<RegisterOrders> chosen;

    @PostConstruct
    void choose() {
        chosen = new ConfiguredAdapter<>(settings.adapter(), adapters, threads, clock);
    }

    void check(@Observes SettingsCheck start) {
        start.run(() -> chosen.adapter());
    }

    @Override
    public OrderAnswer carryOut(RegisterOrder order) {
        return answered(order.kind().register(), registers -> registers.carryOut(order));
    }

    @Override
    public OrderAnswer becameOf(Register register, String key) {
        return answered(register, registers -> registers.becameOf(register, key));
    }

    private OrderAnswer answered(Register register, ConfiguredAdapter.Call<RegisterOrders, OrderAnswer> call) {
        try {
            return chosen.call(register.name(), call, ConfiguredRegisterOrders::failure);
        } catch (AdapterFailure failed) {
            LOG.warn("register took no order: register={} reason={}", register, failed.getMessage());
            return OrderAnswer.UNKNOWN;
        }
    }

    private static String failure(OrderAnswer answer) {
        return answer.outcome() == OrderAnswer.Outcome.UNKNOWN
                ? answer.outcome().name()
                : "";
    }
}
