package org.seneid.rings;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that listens, without a browser: what it is told by server-sent events, and when. */
public final class Ears implements Flow.Subscriber<String>, AutoCloseable {

    private static final String END = "(the end)";
    private static final String DATA = "data: ";

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private Flow.Subscription subscription;
    private CompletableFuture<HttpResponse<Void>> answer;

    /** @param nanos of {@link System#nanoTime()} */
    public record Heard(String text, long nanos) {}

    public static Ears open(HttpClient http, HttpRequest request) {
        var ears = new Ears();
        ears.answer = http.sendAsync(request, BodyHandlers.fromLineSubscriber(ears));
        return ears;
    }

    /** Waits for a message that begins so, past all others. */
    public Heard await(String beginning) {
        return until(beginning, DATA);
    }

    /** Waits until the portal has ended the stream. */
    public void awaitEnd() {
        until(END, "");
    }

    private Heard until(String beginning, String before) {
        long end = System.nanoTime() + Patience.LIMIT.toNanos();
        try {
            for (var next = heard.poll(Patience.LIMIT.toNanos(), TimeUnit.NANOSECONDS);
                    next != null;
                    next = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS))
                if (next.text().startsWith(before + beginning)) return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("not heard: " + beginning);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        heard.add(new Heard(line, System.nanoTime()));
    }

    @Override
    public void onError(Throwable broken) {
        onComplete();
    }

    @Override
    public void onComplete() {
        heard.add(new Heard(END, System.nanoTime()));
    }

    @Override
    public void close() {
        if (subscription != null) subscription.cancel();
        answer.cancel(true);
    }
}
