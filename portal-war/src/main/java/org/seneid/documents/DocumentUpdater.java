package org.seneid.documents;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.seneid.audit.Audited;
import org.seneid.documents.DocumentEvents.DocumentChanged;
import org.seneid.documents.DocumentEvents.DocumentIntegrated;
import org.seneid.documents.DocumentEvents.DocumentRefreshed;
import org.seneid.documents.DocumentEvents.MistakeCorrected;
import org.seneid.platform.AccountId;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/** Writes down what a register answered, in one short transaction after the call to it is over. */
@ApplicationScoped
@Transactional
class DocumentUpdater {

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterDocuments answers;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Takes documents into an account that it does not have yet.
     *
     * @return how many were new
     */
    int integrate(AccountId owner, DocumentKind kind, Collection<RegisterReading> readings) {
        var known = ofKind(owner, kind).stream().map(Document::registerId).toList();
        var fresh = readings.stream()
                .filter(reading -> !known.contains(reading.document().documentId()))
                .toList();
        fresh.forEach(reading -> integrate(owner, reading));
        return fresh.size();
    }

    private void integrate(AccountId owner, RegisterReading reading) {
        var now = clock.instant();
        var document = new Document(owner, reading, now);
        em.persist(document);
        em.persist(DocumentChange.integrated(document, now));
        happened.fire(new DocumentIntegrated(owner, DocumentSubject.of(document.kind(), document.publicId())));
    }

    /**
     * Holds the documents of a kind against what the register says now.
     *
     * @return whether any of them is not what it was
     */
    boolean refresh(AccountId owner, DocumentKind kind, Collection<RegisterReading> readings) {
        Map<String, RegisterReading> byId =
                readings.stream().collect(toMap(r -> r.document().documentId(), Function.identity(), (a, b) -> b));
        var changed = false;
        for (var document : ofKind(owner, kind)) {
            changed |= refresh(document, byId.get(document.registerId()));
            happened.fire(new DocumentRefreshed(owner, DocumentSubject.of(kind, document.publicId())));
        }
        return changed;
    }

    private boolean refresh(Document document, RegisterReading reading) {
        var now = clock.instant();
        var before = document.state();
        if (reading == null)
            return record(
                    document, before, List.of(), document.gone(now).stream().toList());
        var updated = updated(document, reading);
        closeReports(document, updated, now);
        return record(document, before, updated, document.answered(reading, updated, now));
    }

    /** An earlier answer whose signature does not hold is nothing to compare with. */
    private Set<String> updated(Document document, RegisterReading reading) {
        try {
            return reading.updatedSince(answers.read(document.stored().signed()));
        } catch (AnswerRefused refused) {
            return Set.of();
        }
    }

    private void closeReports(Document document, Set<String> updated, Instant now) {
        if (updated.isEmpty()) return;
        em
                .createNamedQuery(DocumentReport.UNCORRECTED_OF_ROW, DocumentReport.class)
                .setParameter("document", document)
                .getResultList()
                .stream()
                .filter(report -> report.corrected(updated, now))
                .forEach(report -> happened.fire(
                        new MistakeCorrected(document.owner(), document.kind(), document.publicId(), report.field())));
    }

    private boolean record(
            Document document, DocumentState before, Collection<String> updated, List<DocumentChange> changes) {
        if (changes.isEmpty()) return false;
        changes.forEach(em::persist);
        happened.fire(new DocumentChanged(
                document.owner(),
                document.publicId(),
                document.kind(),
                before,
                document.state(),
                new ArrayList<>(updated)));
        return true;
    }

    /** The register of a kind was asked and did not answer. */
    void unanswered(AccountId owner, DocumentKind kind) {
        ofKind(owner, kind).forEach(document -> document.unanswered(clock.instant()));
    }

    /** A day came on which the calendar alone changes a document's state. */
    void dayCame(long id) {
        var document = em.find(Document.class, id);
        var before = document.state();
        var reading = answers.read(document.stored().signed());
        var change = document.dayCame(reading, clock.instant());
        record(document, before, List.of(), change.stream().toList());
    }

    private List<Document> ofKind(AccountId owner, DocumentKind kind) {
        return em.createNamedQuery(Document.OWN_OF_KIND, Document.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .getResultList();
    }
}
