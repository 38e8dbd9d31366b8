package org.seneid.registry.card;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.seneid.platform.Adapter;
import org.seneid.platform.StartRefused;
import org.seneid.platform.start.PortalStarting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reader that configuration chose, within its time limit and in a thread of its own. */
@ApplicationScoped
public class ConfiguredChipReader implements ChipReader {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredChipReader.class);
    private static final String SANDBOX = "sandbox";
    private static final ChipReading NOTHING = new ChipReading.Failed(ChipFailure.UNREADABLE);

    @Inject
    @Any
    Instance<ChipReader> adapters;

    @Inject
    ChipReaderSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Override
    public ChipReading read(Mrz zone) {
        return ofThisCard(zone, inTime(threads, () -> adapter().read(zone)));
    }

    /** A portal that is no demo never believes a chip of our own making. */
    void refuseSandbox(@Observes @Priority(PortalStarting.REGISTERS + 1) PortalStarting starting) {
        if (!starting.demo() && settings.adapter().equals(SANDBOX))
            throw new StartRefused("This is no demo (sen.demo is false). Set sen.chip-reader to the adapter of real"
                    + " readers, or to none: the sandbox invents the chips that it reads.");
        adapter();
    }

    private ChipReader adapter() {
        var chosen = adapters.select(new Adapter.Called(settings.adapter()));
        if (!chosen.isResolvable())
            throw new StartRefused(
                    "There is no adapter of chip readers called " + settings.adapter() + " (sen.chip-reader).");
        return chosen.get();
    }

    /** What was read off somebody else's card says nothing about this one. */
    private static ChipReading ofThisCard(Mrz zone, ChipReading reading) {
        var other = reading instanceof ChipReading.Genuine genuine
                && !genuine.contents().number().equals(zone.number());
        return other ? new ChipReading.Failed(ChipFailure.NOT_OPENED) : reading;
    }

    ChipReading inTime(ExecutorService threads, Callable<ChipReading> call) {
        var reading = threads.submit(call);
        try {
            return reading.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return NOTHING;
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return NOTHING;
        } catch (ExecutionException e) {
            LOG.warn("A chip reader failed: {}", e.getCause().getClass().getName());
            return NOTHING;
        }
    }
}
