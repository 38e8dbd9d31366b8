package org.seneid.documents;

import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentKind;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Residents;

/** Makes citizens who hold documents, and has them look at these and ask for them again. */
@Dependent
class Holders {

    @Inject
    private Documents documents;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    Actor withAll() throws Exception {
        var kinds = DocumentKind.values();
        return with(kinds[0], Arrays.copyOfRange(kinds, 1, kinds.length));
    }

    Actor with(DocumentKind first, DocumentKind... more) throws Exception {
        return residents.make(aCitizen().holding(first, more)).actor();
    }

    List<VerifiedDocument> mine(Actor holder) throws Exception {
        return as.citizen(holder, documents::mine);
    }

    VerifiedDocument only(Actor holder) throws Exception {
        return mine(holder).get(0);
    }

    RefreshResult refresh(Actor holder) throws Exception {
        clock.move(Duration.ofMinutes(5));
        var document = only(holder);
        return as.citizen(holder, () -> documents.refresh(document.kind(), document.publicId()));
    }

    List<String> acts(Actor holder) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ? order by id",
                        holder.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
