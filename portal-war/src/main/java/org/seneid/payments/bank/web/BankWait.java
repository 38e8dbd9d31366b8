package org.seneid.payments.bank.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.seneid.payments.bank.order.BankSender;
import org.seneid.platform.PublicId;

/** Tells the bank and waits a little, so that most pages show its answer at once; the order stands without. */
@ApplicationScoped
public class BankWait {

    private static final long LONGEST_MS = 1_500;

    @Inject
    BankSender sender;

    public void sendAndWait(PublicId order) {
        try {
            sender.send(order).get(LONGEST_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException later) {
            return; // the sender goes on, or the next round tries again
        }
    }
}
