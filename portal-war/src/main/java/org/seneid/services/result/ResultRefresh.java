package org.seneid.services.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.documents.DocumentArrivals;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.DocumentKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a register again for the documents that an order has changed; over the network, so never in a transaction. */
@ApplicationScoped
public class ResultRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(ResultRefresh.class);

    @Inject
    DocumentArrivals arrivals;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    /**
     * Whose documents have changed.
     *
     * @param added the register's own ids of documents that nobody had before
     * @param others whose have changed too, where they have an account
     */
    public record Wish(
            DocumentKind kind, AccountId owner, PersonalId person, List<String> added, List<PersonalId> others) {}

    void bring(Wish wish) {
        ask(wish, wish.owner(), wish.person());
        wish.others().stream()
                .filter(other -> !other.equals(wish.person()))
                .flatMap(other -> accounts.citizen(other).stream())
                .forEach(other -> ask(wish, other.id(), other.person()));
    }

    private void ask(Wish wish, AccountId owner, PersonalId person) {
        var before = acting.now();
        acting.asSystemFor(owner);
        try {
            arrivals.arrive(owner, person, wish.kind(), wish.added());
        } catch (RegisterUnavailable silent) {
            LOG.warn("register silent after an order: register={}", wish.kind().register());
        } finally {
            acting.again(before);
        }
    }
}
