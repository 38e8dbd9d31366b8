package org.seneid.services.mistake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.documents.ReportedMistake;
import org.seneid.documents.mistake.MistakeReports;
import org.seneid.documents.web.DocumentWords;
import org.seneid.documents.web.Links;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.web.AttachmentList;
import org.seneid.services.attachment.web.AttachmentsPart;
import org.seneid.services.mistake.MistakeFiles;

/** One reported mistake: what the register said, what it should say, evidence, deadline and answer. */
@Named
@RequestScoped
public class MistakeCasePage {

    @Inject
    MistakeReports reports;

    @Inject
    AttachmentsPart attachments;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private MistakeView view;

    /** Finds the report before the page is written, so that what is not there is a plain 404. */
    public void load() {
        getView();
    }

    public MistakeView getView() {
        if (view == null) view = MistakeView.of(mistake(), words(), daysLeft());
        return view;
    }

    private ReportedMistake mistake() {
        var mistake = reports.byId(id());
        var document = mistake.report().document();
        var addressed = document.kind().slug().equals(request.getParameter("kind"))
                && document.publicId().value().equals(request.getParameter("id"));
        if (!addressed) throw new NotFound();
        return mistake;
    }

    private PublicId id() {
        return new PublicId(request.getParameter("report"));
    }

    private int daysLeft() {
        return WorkingDays.left(
                Formats.day(clock.instant()), reports.byId(id()).report().answerBy());
    }

    public AttachmentList getFiles() {
        return attachments.list(MistakeFiles.KIND, id(), MistakeFiles.FIELD, Attachments.MOST_OF_FIELD);
    }

    /** Takes the report back. */
    public String withdraw() {
        var document = reports.withdraw(id()).document();
        return Redirect.pageSaying(Links.of(document.kind(), document.publicId()), "documents.report.withdrawn");
    }

    private DocumentWords words() {
        return new DocumentWords(language.locale(), clock.instant());
    }
}
