package org.seneid.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.DocumentKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks registers again for answers that have grown old, while the citizen already reads the page. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DocumentRefresher {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRefresher.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentDocuments documents;

    @Inject
    RegisterDocuments answers;

    @Inject
    DocumentUpdater updater;

    @Inject
    DocumentSettings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private final Set<AccountId> underway = ConcurrentHashMap.newKeySet();

    /** Asks for every kind of which an account holds an old answer; who is asked about comes along. */
    @GuardianMay
    @Asynchronous
    @RolesAllowed({Role.CITIZENS, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void soon(AccountId owner, PersonalId holder) {
        if (!underway.add(owner)) return;
        try {
            acting.asSystemFor(owner);
            due(owner).forEach(kind -> ask(owner, holder, kind));
        } finally {
            underway.remove(owner);
        }
    }

    /** Whether any of these is so old that its register should be asked before it is shown to others. */
    @PermitAll
    public boolean due(Collection<VerifiedDocument> shown) {
        var now = clock.instant();
        return shown.stream().anyMatch(document -> settings.due(document, now));
    }

    /** Asks at once, for somebody who is to see an account's documents as of now; the portal asks, whoever looks. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void now(AccountId owner) {
        if (!underway.add(owner)) return;
        try {
            asPortal(owner, due(owner));
        } finally {
            underway.remove(owner);
        }
    }

    /**
     * Asks for these kinds at once, however young the answers are, for staff who decide about the account; the portal asks,
     * whoever looks. Over the network, so never in a transaction. What did not answer is {@link VerifiedDocument#silent()} then.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void again(AccountId owner, Collection<DocumentKind> kinds) {
        var held = EnumSet.noneOf(DocumentKind.class);
        for (var document : documents.of(owner)) if (kinds.contains(document.kind())) held.add(document.kind());
        asPortal(owner, held);
    }

    private void asPortal(AccountId owner, Set<DocumentKind> kinds) {
        var before = acting.now();
        try {
            acting.asSystemFor(owner);
            var holder = em.find(Account.class, owner.value()).person();
            kinds.forEach(kind -> ask(owner, holder, kind));
        } finally {
            acting.again(before);
        }
    }

    /**
     * Asks for these kinds at once, however young the answers are that the account holds; over the network, so never in a
     * transaction. A kind of which it holds nothing is not asked for.
     *
     * @return whether each register answered
     */
    @GuardianMay(Kinship.CHILD)
    @RolesAllowed(Role.CITIZENS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean answered(AccountId owner, PersonalId holder, Collection<DocumentKind> kinds) {
        return documents.of(owner).stream()
                .map(VerifiedDocument::kind)
                .filter(kinds::contains)
                .distinct()
                .map(kind -> ask(owner, holder, kind))
                .reduce(true, Boolean::logicalAnd);
    }

    private Set<DocumentKind> due(AccountId owner) {
        var now = clock.instant();
        var kinds = EnumSet.noneOf(DocumentKind.class);
        for (var document : documents.of(owner)) if (settings.due(document, now)) kinds.add(document.kind());
        return kinds;
    }

    private boolean ask(AccountId owner, PersonalId holder, DocumentKind kind) {
        try {
            updater.refresh(owner, kind, answers.about(kind, holder));
            return true;
        } catch (RegisterUnavailable silent) {
            LOG.warn("register silent: register={}", kind.register());
            updater.unanswered(owner, kind);
            return false;
        }
    }
}
