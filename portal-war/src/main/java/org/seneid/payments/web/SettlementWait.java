package org.seneid.payments.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.seneid.payments.delivery.PaymentSender;
import org.seneid.platform.PublicId;

/** Sends the courier and waits a little, so that most receipts show the payee's answer at once; the payment stands without. */
@ApplicationScoped
class SettlementWait {

    private static final long LONGEST_MS = 1_500;

    @Inject
    PaymentSender sender;

    void sendAndWait(PublicId payment) {
        sendAndWait(List.of(payment));
    }

    void sendAndWait(List<PublicId> payments) {
        await(payments.stream().map(sender::send).toList());
    }

    private static void await(List<Future<Boolean>> sent) {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MS);
        try {
            for (var one : sent) await(one, until);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException later) {
            return; // the sender goes on
        }
    }

    /** One that fails is tried again by the next round, and the others are awaited all the same. */
    private static void await(Future<Boolean> one, long until) throws InterruptedException, TimeoutException {
        try {
            one.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            return;
        }
    }
}
