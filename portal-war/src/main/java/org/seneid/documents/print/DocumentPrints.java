package org.seneid.documents.print;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.Document;
import org.seneid.documents.DocumentSettings;
import org.seneid.documents.DocumentSubject;
import org.seneid.documents.print.PrintEvents.DocumentPrinted;
import org.seneid.documents.print.PrintEvents.PrintChecked;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Role;
import org.seneid.registry.document.DocumentKind;

/** Copies of documents on paper, and what their codes tell whoever holds one. */
@Stateless
public class DocumentPrints {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentDocuments current;

    @Inject
    DocumentSettings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Makes a copy with a code of its own, which is stored only as a hash and known only now.
     *
     * @throws NotFound when the acting citizen has no such document of this kind, or its signature does not hold
     */
    @GuardianMay
    @RolesAllowed(Role.CITIZENS)
    public PrintedCopy print(DocumentKind kind, PublicId id) {
        var now = clock.instant();
        var document = em.createNamedQuery(Document.OWN_BY_ID, Document.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .filter(own -> own.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
        var shown = current.checked(document.stored(), now);
        if (!shown.genuine()) throw new NotFound();
        var code = PrintCode.random();
        var until = now.plus(settings.printCheckable());
        em.persist(new DocumentPrint(document, code, now, until));
        happened.fire(new DocumentPrinted(acting.citizen(), DocumentSubject.of(kind, id)));
        return new PrintedCopy(shown, code, now, until);
    }

    /**
     * What the code on a copy tells anybody who holds it: kind, state and day, and nothing else.
     *
     * @return empty when no copy has this code, or it was made too long ago
     */
    @PermitAll
    public Optional<CheckedCopy> check(PrintCode code) {
        var now = clock.instant();
        return by(code, now).map(print -> checked(print, now));
    }

    /** Whether {@link #check} would tell something; to ask is no look. */
    @PermitAll
    public boolean checkable(PrintCode code) {
        return by(code, clock.instant()).isPresent();
    }

    private Optional<DocumentPrint> by(PrintCode code, Instant now) {
        return em.createNamedQuery(DocumentPrint.BY_CODE, DocumentPrint.class)
                .setParameter("hash", code.hash())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    private CheckedCopy checked(DocumentPrint print, Instant now) {
        var document = print.document();
        var shown = current.checked(document.stored(), now);
        happened.fire(new PrintChecked(document.owner(), DocumentSubject.of(document.kind(), document.publicId())));
        return new CheckedCopy(shown.kind(), shown.state(), shown.genuine(), print.printedAt(), shown.askedAt());
    }
}
