package org.seneid.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.seneid.platform.Adapter;
import org.seneid.platform.StartRefused;

/** The gateway that configuration chose, within its time limit and in a thread of its own. */
@ApplicationScoped
public class ConfiguredSmsGateway implements SmsGateway {

    @Inject
    @Any
    Instance<SmsGateway> adapters;

    @Inject
    OutboxSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Override
    public DeliveryResult send(OutboundMessage sms) {
        return inTime(threads, adapter(), sms);
    }

    /** @throws StartRefused when there is none of the chosen name */
    SmsGateway adapter() {
        var chosen = adapters.select(new Adapter.Called(settings.smsAdapter()));
        if (!chosen.isResolvable())
            throw new StartRefused(
                    "There is no adapter of an SMS gateway called " + settings.smsAdapter() + " (sen.sms).");
        return chosen.get();
    }

    DeliveryResult inTime(ExecutorService executor, SmsGateway gateway, OutboundMessage sms) {
        var answer = executor.submit(() -> gateway.send(sms));
        try {
            return answer.get(settings.smsTimeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return DeliveryResult.away("time limit");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return DeliveryResult.away("interrupted");
        } catch (ExecutionException e) {
            return DeliveryResult.later(e.getCause().getClass().getSimpleName());
        }
    }
}
