package org.seneid.documents;

import java.util.List;

/** One document with what became of it, the mistakes reported in it, and who looked at it. */
public record DocumentDetail(
        VerifiedDocument document,
        List<DocumentChange> changes,
        List<DocumentReport> reports,
        List<DocumentViewing> looks) {

    public DocumentDetail {
        changes = List.copyOf(changes);
        reports = List.copyOf(reports);
        looks = List.copyOf(looks);
    }
}
