package org.seneid.documents;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.seneid.documents.DocumentEvents.DocumentRefreshed;
import org.seneid.platform.AccountId;
import org.seneid.rings.Patience;

/** Hears what was asked for again, so that a test can wait for what happens behind a page. */
@ApplicationScoped
public class Refreshes {

    private final BlockingQueue<AccountId> heard = new LinkedBlockingQueue<>();

    void refreshed(@Observes(during = AFTER_SUCCESS) DocumentRefreshed event) {
        heard.add(event.citizen());
    }

    /** Whether somebody's document was asked for again, waiting for it. */
    boolean of(AccountId owner) throws InterruptedException {
        for (var next = heard.poll(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
                next != null;
                next = heard.poll(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)) if (next.equals(owner)) return true;
        return false;
    }
}
