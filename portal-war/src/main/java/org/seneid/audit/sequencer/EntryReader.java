package org.seneid.audit.sequencer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.tree.Range;

/** Reads entries in transactions of their own: a row that no entry can be made of spoils nothing else. */
@ApplicationScoped
public class EntryReader {

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    public List<AuditEntry> at(Range leaves) {
        return em.createQuery("select e from AuditEntry e where e.leaf >= :from and e.leaf < :to", AuditEntry.class)
                .setParameter("from", leaves.from())
                .setParameter("to", leaves.to())
                .getResultList();
    }
}
