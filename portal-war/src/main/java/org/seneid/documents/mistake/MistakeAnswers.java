package org.seneid.documents.mistake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.seneid.audit.Audited;
import org.seneid.documents.DocumentReport;
import org.seneid.documents.DocumentSubject;
import org.seneid.documents.ReportAnswer;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.mistake.MistakeEvents.MistakeAnswered;
import org.seneid.documents.mistake.MistakeEvents.MistakeGivenBack;
import org.seneid.documents.mistake.MistakeEvents.MistakeRead;
import org.seneid.documents.mistake.MistakeEvents.MistakeTaken;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.acting.Acting;

/** Writes down what clerks do with reported mistakes, in short transactions beside the calls to the register. */
@ApplicationScoped
@Transactional
class MistakeAnswers {

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    void read(DocumentReport report) {
        happened.fire(new MistakeRead(report.owner(), subject(report), report.field()));
    }

    void take(PublicId id) {
        var report = held(id);
        report.take(acting.signedIn().account());
        happened.fire(new MistakeTaken(report.owner(), subject(report), report.field()));
    }

    void giveBack(PublicId id) {
        var report = held(id);
        report.giveBack(acting.signedIn().account());
        happened.fire(new MistakeGivenBack(report.owner(), subject(report), report.field()));
    }

    void answer(PublicId id, ReportStatus end, ReportAnswer words) {
        var report = held(id);
        report.answer(acting.signedIn().account(), end, words, clock.instant());
        happened.fire(new MistakeAnswered(
                report.owner(),
                subject(report),
                report.field(),
                report.document().kind(),
                end));
    }

    private DocumentReport held(PublicId id) {
        return rows.held(DocumentReport.class, "publicId", id).orElseThrow(NotFound::new);
    }

    private static String subject(DocumentReport report) {
        var document = report.document();
        return DocumentSubject.of(document.kind(), document.publicId());
    }
}
