package org.seneid.documents.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.documents.Document;
import org.seneid.documents.DocumentChange;
import org.seneid.documents.DocumentEvents.DocumentIntegrated;
import org.seneid.documents.DocumentSubject;
import org.seneid.documents.RegisterReading;
import org.seneid.identity.account.Account;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/** A past for the documents of a demo, as their own dates suggest it. */
@ApplicationScoped
@Transactional
class DemoDocumentHistory {

    private static final int DAYS_OF_USE = 420;
    private static final int DAYS_SINCE_TAKEN = 47;
    /** The day on which districts went and 63 provinces became 34, so that addresses were written anew. */
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    boolean has(Account account) {
        return em.createQuery("select count(d) from Document d where d.owner = :owner", Long.class)
                        .setParameter("owner", account.id())
                        .getSingleResult()
                > 0;
    }

    void byHolder(Account account, List<RegisterReading> held) {
        var integrated = clock.instant().minus(DAYS_OF_USE, DAYS);
        held.forEach(reading -> put(account, reading, integrated, Optional.of(holder(account, integrated))));
    }

    /** At a desk, when the account was opened. */
    void byThePortal(Account account, List<RegisterReading> held) {
        held.forEach(reading -> put(account, reading, account.openedAt(), Optional.empty()));
    }

    private void put(Account account, RegisterReading reading, Instant integrated, Optional<Actor> by) {
        var now = clock.instant();
        var document = new Document(account.id(), reading, now);
        document.integratedBefore(integrated);
        em.persist(document);
        em.persist(DocumentChange.integrated(document, integrated));
        turns(document, reading, integrated, now);
        var subject = DocumentSubject.of(document.kind(), document.publicId());
        trail.past(new DocumentIntegrated(account.id(), subject), by, integrated);
    }

    private void turns(Document document, RegisterReading reading, Instant integrated, Instant now) {
        var merger = morning(MERGER);
        if (document.kind() == DocumentKind.CITIZEN_CARD && merger.isAfter(integrated))
            em.persist(DocumentChange.updated(document, List.of("residence"), merger));
        if (document.state() == DocumentState.REVOKED || document.state() == DocumentState.SEIZED) {
            em.persist(DocumentChange.state(document, now.minus(DAYS_SINCE_TAKEN, DAYS)));
            return;
        }
        var last = reading.document().until();
        if (last == null) return;
        turn(document, DocumentState.EXPIRING, morning(last.minusDays(DocumentState.NOTICE_DAYS)), integrated, now);
        turn(document, DocumentState.EXPIRED, morning(last.plusDays(1)), integrated, now);
    }

    private void turn(Document document, DocumentState state, Instant at, Instant integrated, Instant now) {
        if (at.isAfter(integrated) && !at.isAfter(now)) em.persist(DocumentChange.turned(document, state, at));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(0, 5).atZone(Clocks.CITIZENS_ZONE).toInstant();
    }

    private static Actor holder(Account account, Instant then) {
        return new Actor(account.id(), account.person(), account.name(), Role.CITIZEN, account.level(), "", then);
    }
}
