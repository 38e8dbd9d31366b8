package org.seneid.documents.mistake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.documents.Correction;
import org.seneid.documents.CurrentDocuments;
import org.seneid.documents.Document;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.DocumentSettings;
import org.seneid.documents.DocumentSubject;
import org.seneid.documents.ReportedMistake;
import org.seneid.documents.ReportedValues;
import org.seneid.documents.mistake.MistakeEvents.MistakeReported;
import org.seneid.documents.mistake.MistakeEvents.MistakeWithdrawn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.registry.document.DocumentKind;

/** The mistakes that the acting citizen saw in their documents. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class MistakeReports {

    /** More than anybody reports. */
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    CurrentDocuments current;

    @Inject
    DocumentSettings settings;

    @Inject
    ReportedValues said;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    /**
     * Opens a case about one field.
     *
     * @throws RuleBroken {@code documents.report.field} when the document has no such field,
     *     {@code documents.report.already} when a case about it is open
     * @throws NotFound when the acting citizen has no such document of this kind
     */
    @GuardianMay(Kinship.CHILD)
    public DocumentReport report(DocumentKind kind, PublicId id, String field, Correction shouldBe) {
        var document = locked(kind, id);
        var shown = current.checked(document.stored(), clock.instant());
        if (shown.content().flatMap(content -> content.field(field)).isEmpty())
            throw new RuleBroken("documents.report.field").at("field");
        if (open(document, field)) throw new RuleBroken("documents.report.already").at("field");
        var now = clock.instant();
        var report = new DocumentReport(document, field, shouldBe, answerBy(Formats.day(now)), now);
        em.persist(report);
        happened.fire(new MistakeReported(acting.citizen(), DocumentSubject.of(kind, id), field));
        return report;
    }

    /** The day by which a report of that day is answered. */
    @GuardianMay(Kinship.CHILD)
    public LocalDate answerBy(LocalDate reported) {
        return WorkingDays.after(reported, settings.reportAnswerDays());
    }

    /** All reports of the acting citizen, the newest first. */
    @GuardianMay(Kinship.CHILD)
    public List<DocumentReport> mine() {
        return em.createNamedQuery(DocumentReport.OWN, DocumentReport.class)
                .setParameter("owner", acting.citizen())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * A report with what the register had said.
     *
     * @throws NotFound when the acting citizen has no such report
     */
    @GuardianMay(Kinship.CHILD)
    public ReportedMistake byId(PublicId id) {
        return said.of(own(id));
    }

    /**
     * Takes a report back.
     *
     * @throws RuleBroken {@code documents.report.closed} when the case is over
     * @throws NotFound when the acting citizen has no such report
     */
    @GuardianMay(Kinship.CHILD)
    public DocumentReport withdraw(PublicId id) {
        var report = own(id);
        report.withdraw(clock.instant());
        var document = report.document();
        happened.fire(new MistakeWithdrawn(
                acting.citizen(), DocumentSubject.of(document.kind(), document.publicId()), report.field()));
        return report;
    }

    private DocumentReport own(PublicId id) {
        return em.createNamedQuery(DocumentReport.OWN_BY_ID, DocumentReport.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Two tabs that report at once come here one after the other. */
    private Document locked(DocumentKind kind, PublicId id) {
        em.createNamedQuery(Document.OWN_BY_ID, Document.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
        return rows.held(Document.class, "publicId", id).orElseThrow();
    }

    private boolean open(Document document, String field) {
        return em.createNamedQuery(DocumentReport.OPEN_OF_ROW, DocumentReport.class)
                .setParameter("document", document)
                .getResultStream()
                .anyMatch(report -> report.field().equals(field));
    }
}
