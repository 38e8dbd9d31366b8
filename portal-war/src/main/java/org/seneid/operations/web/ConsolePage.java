package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.seneid.operations.DatabaseState;
import org.seneid.operations.Deliveries;
import org.seneid.operations.DeliveryCount;
import org.seneid.operations.ServerHealth.Health;

/** How the portal is at one glance: what has to be looked at, its health, and its databases. */
@Named
@RequestScoped
public class ConsolePage {

    private static final int WHOLE = 100;
    private static final int MEGABYTE = 1 << 20;

    @Inject
    Attentions attentions;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    public List<Attention> getAttentions() {
        return attentions.all();
    }

    public Health getHealth() {
        return attentions.getHealth();
    }

    public List<DatabaseState> getDatabases() {
        return attentions.getDatabases();
    }

    public long getUndelivered() {
        return deliveries.counts().stream().mapToLong(DeliveryCount::count).sum();
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** When this node started. */
    public Instant getSince() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    public String getNode() {
        return System.getProperty("jboss.node.name", "");
    }

    /** How much of the memory that this node may have is in use, of a hundred. */
    public long getMemory() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) * WHOLE / runtime.maxMemory();
    }

    /** Megabytes that it may still have. */
    public long getMemoryLeft() {
        var runtime = Runtime.getRuntime();
        return (runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory()) / MEGABYTE;
    }
}
