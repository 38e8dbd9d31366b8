package org.seneid.documents;

import java.util.List;

/** One document with what became of it, and the mistakes reported in it. */
public record DocumentDetail(VerifiedDocument document, List<DocumentChange> changes, List<DocumentReport> reports) {

    public DocumentDetail {
        changes = List.copyOf(changes);
        reports = List.copyOf(reports);
    }
}
