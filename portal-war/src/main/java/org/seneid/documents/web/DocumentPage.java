package org.seneid.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.log.web.LogReader;
import org.seneid.audit.log.web.Sentence;
import org.seneid.documents.DocumentDetail;
import org.seneid.documents.Documents;
import org.seneid.documents.VerifiedDocument;
import org.seneid.documents.mistake.MistakeReports;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.PageMasking;
import org.seneid.platform.web.Redirect;

/** One document with all that is known of it; or, of a kind that the citizen has several of, their cards. */
@Named
@RequestScoped
public class DocumentPage {

    @Inject
    Documents documents;

    @Inject
    MistakeReports reports;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    PageMasking masks;

    @Inject
    Clock clock;

    private List<VerifiedDocument> ofKind;
    private DocumentDetail detail;
    private DocumentView view;
    private List<Sentence> looks;
    private List<Card> cards;

    /** Finds the document before the page is written, so that what is not there is a plain 404. */
    public void load() {
        if (ofKind != null) return;
        var address = DocumentAddressed.inRequest();
        ofKind = address.document().isPresent() ? List.of() : documents.ofKind(address.kind());
        var one = address.document().or(() -> onlyOne(ofKind));
        one.ifPresent(id -> detail = documents.byId(address.kind(), id));
    }

    private static Optional<PublicId> onlyOne(List<VerifiedDocument> documents) {
        return documents.size() == 1 ? Optional.of(documents.get(0).publicId()) : Optional.empty();
    }

    /** Asks the register again. */
    public String refresh() {
        load();
        if (detail == null) throw new NotFound();
        var document = detail.document();
        var came = documents.refresh(document.kind(), document.publicId());
        return Redirect.pageSaying(
                Links.of(document.kind(), document.publicId()), "documents.refreshed." + came.name());
    }

    /** Takes the report of a mistake back. */
    public String withdraw(String report) {
        var document = reports.withdraw(new PublicId(report)).document();
        return Redirect.pageSaying(Links.of(document.kind(), document.publicId()), "documents.report.withdrawn");
    }

    /** Null when the page shows several cards, or none. */
    public DocumentView getView() {
        load();
        if (view == null && detail != null) view = DocumentView.of(detail, words());
        return view;
    }

    /** Whether who else looked is for the reader to see. */
    public boolean isLooksShown() {
        load();
        return detail != null && detail.looks().isPresent();
    }

    /** Who else looked, in the words of the access log. */
    public List<Sentence> getLooks() {
        if (looks == null)
            looks = Sentence.allDated(
                    detail.looks().orElse(List.of()), LogReader.of(acting), language.locale(), clock.instant());
        return looks;
    }

    public List<Card> getCards() {
        load();
        if (cards == null) cards = DocumentsPage.cards(ofKind, words());
        return cards;
    }

    public String getTitle() {
        return words().word(DocumentAddressed.inRequest().kind());
    }

    private DocumentWords words() {
        return new DocumentWords(language.locale(), clock.instant(), masks);
    }
}
