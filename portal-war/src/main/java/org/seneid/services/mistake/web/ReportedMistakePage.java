package org.seneid.services.mistake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seneid.documents.ReportAnswer;
import org.seneid.documents.ReportStatus;
import org.seneid.documents.mistake.MistakeCase;
import org.seneid.documents.mistake.MistakeCases;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.attachment.CaseAttachments;
import org.seneid.services.mistake.MistakeFiles;
import org.seneid.services.reply.web.ReadyTexts;

/** One reported mistake, as its clerk reads and answers it. */
@Named
@RequestScoped
public class ReportedMistakePage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    MistakeCases cases;

    @Inject
    CaseAttachments attachments;

    @Inject
    ReadyTexts ready;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private MistakeCase detail;
    private ReportedMistakeView view;
    private String words;
    private String text;

    /** Asks the register again, and finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        cases.askRegister(id());
        getDetail();
    }

    public MistakeCase getDetail() {
        if (detail == null) detail = cases.byId(id());
        return detail;
    }

    /** What its clerk sees; null for others. */
    public ReportedMistakeView getView() {
        if (view == null)
            view = getDetail()
                    .work()
                    .map(work -> ReportedMistakeView.of(work, new DocumentWords(language.locale(), clock.instant())))
                    .orElse(null);
        return view;
    }

    /** What the citizen attached; empty for others than its clerk. */
    public List<Attachment> getFiles() {
        return getDetail().work().isPresent() ? attachments.of(MistakeFiles.KIND, id()) : List.of();
    }

    /** How its state looks. */
    public String getKind() {
        var row = getDetail().row();
        return MistakeView.look(row.status(), row.status().open() && row.daysLeft() < 0);
    }

    public String take() {
        cases.take(id());
        return Redirect.pageSaying(here(), "services.mistakes.taken");
    }

    public String giveBack() {
        var number = getDetail().row().number();
        cases.giveBack(id());
        return Redirect.pageSaying("/cases/mistakes", "services.mistakes.given-back", number);
    }

    public String accept() {
        cases.answer(id(), true, new ReportAnswer(words));
        return Redirect.pageSaying(here(), "services.mistakes.accepted");
    }

    public String refuse() {
        cases.answer(id(), false, new ReportAnswer(words));
        return Redirect.pageSaying(here(), "services.mistakes.refused");
    }

    /** Puts the chosen text into the answer, and shows the page again. */
    public void insert() {
        words = ready.into(words, text);
        text = null;
    }

    /** A button that was there when the page was made is heard: what came too late is told why. */
    private static boolean listening() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isTakeable() {
        return listening() || getDetail().row().status() == ReportStatus.OPEN;
    }

    /** Whether its clerk can answer it, or give it back. */
    public boolean isAnswerable() {
        var row = getDetail().row();
        return listening() || row.mine() && row.status() == ReportStatus.TAKEN;
    }

    private PublicId id() {
        return new PublicId(address.get("id"));
    }

    private String here() {
        return "/cases/mistakes/" + id();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    public String getText() {
        return text;
    }

    public void setText(String chosen) {
        text = chosen;
    }
}
