package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.ViewHistory;
import org.seneid.audit.log.ViewedThing;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/** Who else looked at a document, wherever it was shown to them: what the access log says of it. */
@ApplicationScoped
class DocumentViewers {

    private static final int SHOWN = 30;
    private static final Set<String> DOCUMENTS = Set.of("documents");
    private static final Set<String> AND_A_CHIP = Set.of("documents", "chip");

    @Inject
    ViewHistory history;

    @Inject
    @Any
    Instance<ShownElsewhere> rooms;

    /** The latest, newest first; empty when they are not for the reader to see. */
    Optional<List<AuditEntry>> of(AccountId owner, DocumentKind kind, PublicId document) {
        var subjects = new HashSet<>(Set.of(DocumentSubject.of(kind, document)));
        rooms.forEach(room -> subjects.addAll(room.subjects(owner, document)));
        var things = kind == DocumentKind.CITIZEN_CARD ? AND_A_CHIP : DOCUMENTS;
        return history.others(new ViewedThing(things, kind.slug(), subjects), SHOWN);
    }
}
