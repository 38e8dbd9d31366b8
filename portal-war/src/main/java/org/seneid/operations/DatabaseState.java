package org.seneid.operations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.Migrations;

/**
 * How a database is.
 *
 * @param schema {@code portal} or {@code sandbox}
 * @param product its maker's name for it; empty when it does not answer
 * @param address where it is, without parameters, which may be secrets
 * @param answered how long it took to answer; empty when it does not
 * @param pool empty when the server does not count its connections
 * @param steps the steps of its schema, made and pending
 */
public record DatabaseState(
        String schema,
        String product,
        String version,
        String address,
        Optional<Duration> answered,
        Optional<PoolUse> pool,
        List<Migrations.Step> steps) {

    /**
     * The connections to a database.
     *
     * @param inUse those that somebody uses
     * @param open those that are open
     * @param mostUsed how many were used at once since the start
     * @param waited how many had to wait for one since the start
     */
    public record PoolUse(int inUse, int open, int mostUsed, int waited) {}

    public long pending() {
        return steps.stream().filter(step -> step.at() == null).count();
    }
}
