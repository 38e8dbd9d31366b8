package org.seneid.registry.card;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.ConfiguredAdapter;
import org.seneid.platform.adapter.ReportedAdapter;
import org.seneid.platform.start.SettingsCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reader that configuration chose; one that fails has read nothing. */
@ApplicationScoped
public class ConfiguredChipReader implements ChipReader, ReportedAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredChipReader.class);

    @Inject
    @Any
    Instance<ChipReader> readers;

    @Inject
    ChipReaderSettings settings;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Clock clock;

    private ConfiguredAdapter<ChipReader> chosen;

    @PostConstruct
    void choose() {
        chosen = new ConfiguredAdapter<>(settings.adapter(), readers, threads, clock);
    }

    @Override
    public ChipReading read(Mrz zone) {
        try {
            return ofThisCard(zone, chosen.call(reader -> reader.read(zone)));
        } catch (AdapterFailure failure) {
            return nothingRead(failure);
        }
    }

    @Override
    public List<AdapterReport> reports() {
        return chosen.reports();
    }

    /** A portal that is no demo never believes a chip of our own making. */
    void check(@Observes SettingsCheck start) {
        start.run(() -> {
            settings.adapter()
                    .refuseSandbox(start, "invents the chips that it reads, and none is for desks without readers");
            chosen.adapter();
        });
    }

    /** What was read off somebody else's card says nothing about this one. */
    private static ChipReading ofThisCard(Mrz zone, ChipReading reading) {
        var other = reading instanceof ChipReading.Genuine genuine
                && !genuine.contents().number().equals(zone.number());
        return other ? new ChipReading.Failed(ChipFailure.NOT_OPENED) : reading;
    }

    static ChipReading nothingRead(AdapterFailure failure) {
        if (failure.reason() == AdapterFailure.Reason.THREW)
            LOG.warn("A chip reader failed: {}", failure.getCause().getClass().getName());
        return new ChipReading.Failed(ChipFailure.UNREADABLE);
    }
}
