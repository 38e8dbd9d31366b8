package org.seneid.platform.adapter;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.seneid.platform.StartRefused;

/**
 * The adapter of a port that configuration chose, each call within its time limit: whatever an adapter does with a
 * network, nobody waits for it longer. A call runs in a thread of its own, so that no transaction of the portal can span
 * it. A party that is silent again and again is left alone for a while.
 *
 * @param <P> the port
 */
public final class ConfiguredAdapter<P> {

    /** More than the server has threads for requests; only calls that hang on after their time limit come near it. */
    private static final int MOST_UNDERWAY = 200;

    private final AdapterChoice choice;
    private final Function<String, Optional<P>> adapters;
    private final ExecutorService threads;
    private final Semaphore places;
    private final CallStatistics statistics;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final Function<String, CircuitBreaker> breaker;

    /** One call of a port's method. */
    @FunctionalInterface
    public interface Call<P, T> {
        T on(P adapter) throws Exception;
    }

    /** @param adapters all beans behind the port */
    public ConfiguredAdapter(AdapterChoice choice, Instance<P> adapters, ExecutorService threads, Clock clock) {
        this(choice, adapters, threads, clock, CircuitBreaker.Policy.NEVER);
    }

    /** @param policy when one of the parties behind the port is left alone */
    public ConfiguredAdapter(
            AdapterChoice choice,
            Instance<P> adapters,
            ExecutorService threads,
            Clock clock,
            CircuitBreaker.Policy policy) {
        this(
                choice,
                name -> named(adapters, name),
                threads,
                MOST_UNDERWAY,
                new CallStatistics(clock),
                party -> new CircuitBreaker(policy, clock));
    }

    ConfiguredAdapter(
            AdapterChoice choice,
            Function<String, Optional<P>> adapters,
            ExecutorService threads,
            int mostUnderway,
            CallStatistics statistics,
            Function<String, CircuitBreaker> breaker) {
        this.choice = choice;
        this.adapters = adapters;
        this.threads = threads;
        this.places = new Semaphore(mostUnderway);
        this.statistics = statistics;
        this.breaker = breaker;
    }

    private static <P> Optional<P> named(Instance<P> adapters, String name) {
        var chosen = adapters.select(new Adapter.Called(name));
        return chosen.isResolvable() ? Optional.of(chosen.get()) : Optional.empty();
    }

    /** @throws StartRefused when there is none of the chosen name */
    public P adapter() {
        return adapters.apply(choice.name()).orElseThrow(choice::unknown);
    }

    /** What came of the calls so far. */
    public List<AdapterReport> reports() {
        return statistics.reports(choice);
    }

    /** @throws AdapterFailure when there is no answer within the time limit */
    public <T> T call(Call<P, T> call) throws AdapterFailure {
        return call("", call, answer -> "");
    }

    /**
     * A call to one of several parties behind the port.
     *
     * @param failure why an answer is none, in a word without anybody's data; empty when it is one
     * @throws AdapterFailure when there is no answer within the time limit
     */
    public <T> T call(String party, Call<P, T> call, Function<T, String> failure) throws AdapterFailure {
        var began = System.nanoTime();
        var guard = breakers.computeIfAbsent(party, breaker);
        try {
            var answer = guarded(guard, call);
            statistics.add(party, since(began), failure.apply(answer));
            return answer;
        } catch (AdapterFailure failed) {
            statistics.add(party, since(began), failed.word());
            throw failed;
        }
    }

    private <T> T guarded(CircuitBreaker guard, Call<P, T> call) throws AdapterFailure {
        var permit = guard.permit().orElseThrow(() -> new AdapterFailure(AdapterFailure.Reason.LEFT_ALONE, null));
        try {
            var answer = answer(call);
            guard.answered();
            return answer;
        } catch (AdapterFailure failed) {
            if (failed.answered()) guard.answered();
            else guard.failed(permit);
            throw failed;
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private <T> T answer(Call<P, T> call) throws AdapterFailure {
        var adapter = adapter();
        var answer = submitted(adapter, call);
        try {
            return answer.get(choice.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new AdapterFailure(AdapterFailure.Reason.TIME_LIMIT, late);
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new AdapterFailure(AdapterFailure.Reason.INTERRUPTED, stopping);
        } catch (ExecutionException thrown) {
            throw new AdapterFailure(AdapterFailure.Reason.THREW, thrown.getCause());
        }
    }

    /** A server that is stopping, or has too much to do, takes no more. */
    private <T> Future<T> submitted(P adapter, Call<P, T> call) throws AdapterFailure {
        try {
            return threads.submit(() -> underway(adapter, call));
        } catch (RejectedExecutionException full) {
            throw new AdapterFailure(AdapterFailure.Reason.THREW, full);
        }
    }

    private <T> T underway(P adapter, Call<P, T> call) throws Exception {
        if (!places.tryAcquire()) throw new RejectedExecutionException(choice.setting() + ": too many calls hang");
        try {
            return call.on(adapter);
        } finally {
            places.release();
        }
    }
}
