package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.DocumentKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents of an account as of now; for rooms that have checked who asks, and audit it themselves. */
@ApplicationScoped
public class CurrentDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentDocuments.class);

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterDocuments answers;

    @Inject
    Clock clock;

    /** All documents of an account in the order of integration, each signature checked; one statement. */
    public List<VerifiedDocument> of(AccountId owner) {
        return of(owner, EnumSet.allOf(DocumentKind.class));
    }

    /** The same of some kinds; the others are not read. */
    public List<VerifiedDocument> of(AccountId owner, Set<DocumentKind> kinds) {
        var now = clock.instant();
        return em.createNamedQuery(Document.STORED_OF_OWNER, StoredDocument.class)
                .setParameter("owner", owner)
                .getResultStream()
                .filter(stored -> kinds.contains(stored.kind()))
                .map(stored -> checked(stored, now))
                .toList();
    }

    /** One document of an account, its signature checked; empty when the account has no such document. */
    public Optional<VerifiedDocument> of(AccountId owner, PublicId id) {
        var now = clock.instant();
        return em.createNamedQuery(Document.STORED_BY_ID, StoredDocument.class)
                .setParameter("owner", owner)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(stored -> checked(stored, now));
    }

    public VerifiedDocument checked(StoredDocument stored, Instant now) {
        return read(stored.signed())
                .map(reading -> VerifiedDocument.genuine(stored, reading, now))
                .orElseGet(() -> VerifiedDocument.refused(stored));
    }

    private Optional<RegisterReading> read(SignedAnswer signed) {
        try {
            return Optional.of(answers.read(signed));
        } catch (AnswerRefused refused) {
            LOG.warn("answer refused: register={} reason={}", signed.register(), refused.reason());
            return Optional.empty();
        }
    }
}
