package org.seneid.documents.mistake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.seneid.documents.Correction;
import org.seneid.documents.Documents;
import org.seneid.documents.mistake.MistakeReports;
import org.seneid.documents.web.DocumentAddressed;
import org.seneid.documents.web.DocumentView;
import org.seneid.documents.web.DocumentWords;
import org.seneid.documents.web.Links;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** Says which field of a document is wrong, and what it should be. */
@Named
@RequestScoped
public class MistakePage {

    @Inject
    Documents documents;

    @Inject
    MistakeReports reports;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    private DocumentView document;

    private String field;
    private String correction;

    /** Finds the document before the page is written, so that what is not there is a plain 404. */
    public void load() {
        getDocument();
    }

    /** Sends the report, and shows its case. */
    public String report() {
        var kind = DocumentAddressed.inRequest().kind();
        var typed = new FormErrors();
        typed.need(field, "field", "documents.report.choose");
        var right = typed.read(() -> new Correction(correction));
        typed.mustBeRight();
        var report = reports.report(kind, id(), field, right);
        return Redirect.pageSaying(
                Links.mistake(kind, id(), report.publicId()), "documents.report.done", report.answerBy());
    }

    /** @throws NotFound when there is nothing to be wrong: no such document, or a signature that does not hold */
    public DocumentView getDocument() {
        if (document == null) {
            var detail = documents.byId(DocumentAddressed.inRequest().kind(), id());
            if (!detail.document().genuine()) throw new NotFound();
            document = DocumentView.of(detail, new DocumentWords(language.locale(), clock.instant()));
        }
        return document;
    }

    private static PublicId id() {
        return DocumentAddressed.inRequest().document().orElseThrow(NotFound::new);
    }

    /** The fields to choose from, each with what it says now. */
    public List<DocumentWords.Field> getFields() {
        return getDocument().fields();
    }

    /** By when it is answered that is reported today. */
    public LocalDate getAnswerBy() {
        return reports.answerBy(Formats.day(clock.instant()));
    }

    /** The one beside which somebody pressed, until another is chosen. */
    public String getField() {
        return field == null ? address.get("of") : field;
    }

    public void setField(String name) {
        field = name;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String words) {
        correction = words;
    }
}
