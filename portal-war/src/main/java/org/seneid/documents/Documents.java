package org.seneid.documents;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.seneid.audit.Audited;
import org.seneid.documents.DocumentEvents.DocumentViewed;
import org.seneid.documents.DocumentEvents.DocumentsListed;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.acting.Role;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.RegisterDocument;

/** The documents of the citizen who is acting. */
@Stateless
@RolesAllowed({Role.CITIZENS, Role.AGENTS})
public class Documents {

    /** The account must have been checked in person: documents are the originals' equals. */
    public static final int LEVEL_NEEDED = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentDocuments current;

    @Inject
    RegisterDocuments answers;

    @Inject
    DocumentUpdater updater;

    @Inject
    DocumentRefresher refresher;

    @Inject
    DocumentSettings settings;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    @Inject
    DocumentViewers viewers;

    /** All documents, each signature just checked; what has grown old is asked for again behind the reader's back. */
    @GuardianMay
    @HelpdeskMaySee(AccountPart.DOCUMENTS)
    public List<VerifiedDocument> mine() {
        var mine = current.of(acting.citizen());
        if (!mine.isEmpty()) happened.fire(new DocumentsListed(acting.citizen()));
        refreshWhenOld(mine);
        return mine;
    }

    /** The documents of one kind; most people have one of each, some have several vehicles. */
    @GuardianMay
    @HelpdeskMaySee(AccountPart.DOCUMENTS)
    public List<VerifiedDocument> ofKind(DocumentKind kind) {
        return mine().stream().filter(document -> document.kind() == kind).toList();
    }

    /** @throws NotFound when the acting citizen has no such document of this kind, whoever else may have it */
    @GuardianMay
    @HelpdeskMaySee(AccountPart.DOCUMENTS)
    public DocumentDetail byId(DocumentKind kind, PublicId id) {
        var document = own(kind, id);
        happened.fire(new DocumentViewed(acting.citizen(), DocumentSubject.of(kind, id), seen(document)));
        refreshWhenOld(List.of(document));
        return new DocumentDetail(document, changes(id), reports(id), viewers.of(acting.citizen(), kind, id));
    }

    /** The kinds that the acting citizen can ask for: those not held, and those that one may have more of. */
    @GuardianMay(Kinship.CHILD)
    public Set<DocumentKind> integrable() {
        var kinds = EnumSet.allOf(DocumentKind.class);
        current.of(acting.citizen()).stream()
                .map(VerifiedDocument::kind)
                .filter(kind -> !kind.several())
                .forEach(kinds::remove);
        return kinds;
    }

    /**
     * Asks a register for the citizen's documents of one kind and takes what it confirms into the account.
     *
     * @throws RuleBroken {@code documents.level} when the account was never checked in person
     */
    @GuardianMay(Kinship.CHILD)
    @TransactionAttribute(NOT_SUPPORTED)
    public IntegrationResult integrate(DocumentKind kind) {
        if (acting.level() < LEVEL_NEEDED) throw new RuleBroken("documents.level");
        try {
            var held = answers.about(kind, acting.person()).stream()
                    .filter(reading -> reading.stateAt(clock.instant()) != DocumentState.REVOKED)
                    .toList();
            if (held.isEmpty()) return IntegrationResult.NONE_HELD;
            return updater.integrate(acting.citizen(), kind, held) > 0
                    ? IntegrationResult.DONE
                    : IntegrationResult.NOTHING_NEW;
        } catch (RegisterUnavailable silent) {
            return IntegrationResult.SILENT;
        }
    }

    /**
     * Asks the register of a document again, now.
     *
     * @throws NotFound when the acting citizen has no such document of this kind
     */
    @GuardianMay
    @TransactionAttribute(NOT_SUPPORTED)
    public RefreshResult refresh(DocumentKind kind, PublicId id) {
        var document = own(kind, id);
        if (settings.justTried(document, clock.instant()))
            return document.silent() ? RefreshResult.SILENT : RefreshResult.JUST_ASKED;
        try {
            var readings = answers.about(kind, acting.person());
            return updater.refresh(acting.citizen(), kind, readings) ? RefreshResult.CHANGED : RefreshResult.UNCHANGED;
        } catch (RegisterUnavailable silent) {
            updater.unanswered(acting.citizen(), kind);
            return RefreshResult.SILENT;
        }
    }

    /** The names of what its page shows; a number that is masked is not seen. */
    private List<String> seen(VerifiedDocument document) {
        return document.content().map(RegisterDocument::fields).orElse(List.of()).stream()
                .filter(fact -> !masked(fact))
                .map(Fact::key)
                .toList();
    }

    private boolean masked(Fact fact) {
        if (fact.value() instanceof PersonalId) return acting.masks(MaskedField.PERSONAL_ID);
        return fact.key().equals("number") && acting.masks(MaskedField.DOCUMENT_NUMBER);
    }

    private VerifiedDocument own(DocumentKind kind, PublicId id) {
        return current.of(acting.citizen(), id)
                .filter(document -> document.kind() == kind)
                .orElseThrow(NotFound::new);
    }

    private void refreshWhenOld(List<VerifiedDocument> documents) {
        if (acting.onlyLooks()) return;
        var now = clock.instant();
        if (documents.stream().anyMatch(document -> settings.due(document, now)))
            refresher.soon(acting.citizen(), acting.person());
    }

    private List<DocumentChange> changes(PublicId id) {
        return em.createNamedQuery(DocumentChange.OF_DOCUMENT, DocumentChange.class)
                .setParameter("owner", acting.citizen())
                .setParameter("document", id)
                .getResultList();
    }

    private List<DocumentReport> reports(PublicId id) {
        return em.createNamedQuery(DocumentReport.OF_DOCUMENT, DocumentReport.class)
                .setParameter("owner", acting.citizen())
                .setParameter("document", id)
                .getResultList();
    }
}
