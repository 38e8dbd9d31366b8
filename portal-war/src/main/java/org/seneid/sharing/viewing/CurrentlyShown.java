package org.seneid.sharing.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.DocumentRefresher;
import org.seneid.documents.VerifiedDocument;
import org.seneid.sharing.Share;

/** What a share shows as of now; for boundaries that have checked who looks, and audit it themselves. */
@ApplicationScoped
public class CurrentlyShown {

    @Inject
    CurrentDocuments documents;

    @Inject
    DocumentRefresher refresher;

    /** What is old is asked for again first, and a register that stays silent costs its time limit once. */
    public List<ShownDocument> documents(Share share) {
        var current = current(share);
        if (refresher.due(current)) {
            refresher.now(share.owner());
            current = current(share);
        }
        return ShownDocument.of(share.selection(), current);
    }

    private List<VerifiedDocument> current(Share share) {
        var chosen = share.selection().documents();
        return chosen.size() == 1
                ? documents.of(share.owner(), chosen.get(0)).stream().toList()
                : documents.of(share.owner());
    }
}
