package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.seneid.audit.AuditEntry;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.DocumentKind;

/** Those who checked a printed copy. */
@ApplicationScoped
class PrintOnlookers implements Onlookers {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Look> at(AccountId owner, DocumentKind kind, PublicId document, int most) {
        return em.createQuery(
                        "select e from AuditEntry e where e.owner = :owner and e.subject = :subject and e.act = :act"
                                + " order by e.happenedAt desc",
                        AuditEntry.class)
                .setParameter("owner", owner)
                .setParameter("subject", Subject.of(kind, document))
                .setParameter("act", PrintChecked.ACT)
                .setMaxResults(most)
                .getResultStream()
                .map(entry -> new Look(
                        entry.happenedAt(),
                        "documents.print-check.print",
                        "",
                        "",
                        List.of("documents.print-check.kind", "documents.print-check.state")))
                .toList();
    }
}
