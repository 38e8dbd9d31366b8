package org.seneid.documents.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.audit.AuditEntry;
import org.seneid.documents.DocumentSubject;
import org.seneid.documents.DocumentViewing;
import org.seneid.documents.ViewerHistory;
import org.seneid.documents.print.PrintEvents.PrintChecked;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/** Those who checked a printed copy. */
@ApplicationScoped
class PrintViewers implements ViewerHistory {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<DocumentViewing> at(AccountId owner, DocumentKind kind, PublicId document, int most) {
        return em.createQuery(
                        "select e from AuditEntry e where e.owner = :owner and e.subject = :subject and e.act = :act"
                                + " order by e.happenedAt desc",
                        AuditEntry.class)
                .setParameter("owner", owner)
                .setParameter("subject", DocumentSubject.of(kind, document))
                .setParameter("act", PrintChecked.ACT)
                .setMaxResults(most)
                .getResultStream()
                .map(entry -> new DocumentViewing(
                        entry.happenedAt(),
                        "documents.print-check.print",
                        "",
                        "",
                        List.of("documents.print-check.kind", "documents.print-check.state")))
                .toList();
    }
}
