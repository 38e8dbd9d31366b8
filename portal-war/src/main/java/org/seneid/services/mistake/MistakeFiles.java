package org.seneid.services.mistake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.web.Links;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.services.attachment.AttachmentHolder;
import org.seneid.services.attachment.Attachments;

/** Photographs and papers that show what a register has wrong. */
@ApplicationScoped
public class MistakeFiles implements AttachmentHolder {

    public static final String KIND = "mistake";

    /** The one field of a report that takes files. */
    public static final String FIELD = "evidence";

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int hold(PublicId id, String field) {
        if (!field.equals(FIELD)) throw new NotFound();
        own(id);
        var report = rows.held(DocumentReport.class, "publicId", id).orElseThrow(NotFound::new);
        if (!report.status().open()) throw new RuleBroken("services.mistake.answered");
        return Attachments.MOST_OF_FIELD;
    }

    @Override
    public String page(PublicId id, String field) {
        var document = own(id).document();
        return Links.mistake(document.kind(), document.publicId(), id);
    }

    /** Reports are kept with their document. */
    @Override
    public Set<PublicId> gone(Collection<PublicId> ids) {
        return Set.of();
    }

    @Override
    public boolean isWorkOfActingClerk(PublicId id) {
        var clerk = acting.signedIn().account();
        return report("select r from DocumentReport r join fetch r.document where r.publicId = :id", id)
                .filter(report -> report.status() != ReportStatus.WITHDRAWN)
                .flatMap(DocumentReport::clerk)
                .filter(clerk::equals)
                .isPresent();
    }

    private DocumentReport own(PublicId id) {
        return em.createNamedQuery(DocumentReport.OWN_BY_ID, DocumentReport.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<DocumentReport> report(String query, PublicId id) {
        return em.createQuery(query, DocumentReport.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
