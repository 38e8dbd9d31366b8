package org.seneid.documents;

import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditEntry;

/**
 * One document with what became of it, and the mistakes reported in it.
 *
 * @param looks of others, as the access log has them; empty when they are not for the reader to see
 */
public record DocumentDetail(
        VerifiedDocument document,
        List<DocumentChange> changes,
        List<DocumentReport> reports,
        Optional<List<AuditEntry>> looks) {

    public DocumentDetail {
        changes = List.copyOf(changes);
        reports = List.copyOf(reports);
        looks = looks.map(List::copyOf);
    }
}
