package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.audit.oversight.TrailState.LastVerification;
import org.seneid.audit.oversight.TrailStates;
import org.seneid.ledger.BooksDifferences;
import org.seneid.ledger.LedgerCheck;
import org.seneid.operations.Adapters;
import org.seneid.operations.DatabaseState;
import org.seneid.operations.DatabaseStates;
import org.seneid.operations.Deliveries;
import org.seneid.operations.DeliveryCount;
import org.seneid.operations.Jobs;
import org.seneid.operations.ServerHealth;
import org.seneid.operations.ServerHealth.Health;
import org.seneid.operations.Undelivered;
import org.seneid.payments.difference.PartyDifferences;
import org.seneid.platform.Money;

/** Everything of the portal that an operator has to look at now; what is shown of it is asked once a request. */
@Named
@RequestScoped
public class Attentions {

    private static final String CONSOLE = "/operations";
    private static final String BOOKS = "/operations/books";

    @Inject
    ServerHealth health;

    @Inject
    DatabaseStates databases;

    @Inject
    Deliveries deliveries;

    @Inject
    Jobs jobs;

    @Inject
    Adapters adapters;

    @Inject
    TrailStates trail;

    @Inject
    LedgerCheck ledger;

    @Inject
    BooksDifferences books;

    @Inject
    PartyDifferences bank;

    @Inject
    Clock clock;

    private Health checks;
    private boolean asked;
    private List<DatabaseState> states;
    private List<Attention> all;

    /** Null when the management port does not answer. */
    public Health getHealth() {
        if (!asked) checks = health.now().orElse(null);
        asked = true;
        return checks;
    }

    public List<DatabaseState> getDatabases() {
        if (states == null) states = databases.now();
        return states;
    }

    /** The worst first; empty when there is nothing. */
    public List<Attention> all() {
        if (all == null)
            all = Stream.of(
                            new Attention("operations.attention.health", down(), CONSOLE),
                            new Attention("operations.attention.database", silent(), CONSOLE),
                            new Attention("operations.attention.migration", pending(), CONSOLE),
                            new Attention("operations.attention.trail", found(), BOOKS),
                            new Attention("operations.attention.ledger", uneven(), BOOKS),
                            new Attention("operations.attention.differences", differences(), "/operations/differences"),
                            new Attention("operations.attention.outbox", failed(), "/operations/outbox?state=failed"),
                            new Attention("operations.attention.jobs", jobsFailed(), "/operations/jobs"),
                            new Attention("operations.attention.adapters", calls(), "/operations/adapters"))
                    .filter(one -> one.count() > 0)
                    .toList();
        return all;
    }

    private long down() {
        if (getHealth() == null) return 1;
        return getHealth().checks().stream().filter(check -> !check.up()).count();
    }

    private long silent() {
        return getDatabases().stream()
                .filter(state -> state.answered().isEmpty())
                .count();
    }

    private long pending() {
        return getDatabases().stream().mapToLong(DatabaseState::pending).sum();
    }

    private long found() {
        return trail.now().verification().map(LastVerification::found).orElse(0L);
    }

    private long uneven() {
        return books.count().rows()
                + ledger.lastEnded().filter(last -> !last.found().total().equals(Money.ZERO)).stream()
                        .count();
    }

    private long differences() {
        return bank.count().rows();
    }

    private long failed() {
        return deliveries.counts().stream()
                .filter(count -> count.state() == Undelivered.State.FAILED)
                .mapToLong(DeliveryCount::count)
                .sum();
    }

    private long jobsFailed() {
        var now = clock.instant();
        return jobs.all().stream()
                .filter(run -> OperationsWork.wrong(run.state(now)))
                .count();
    }

    private long calls() {
        return adapters.all().stream()
                .filter(report -> report.lastHour().failed() > 0)
                .count();
    }
}
