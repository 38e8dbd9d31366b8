package org.seneid.services.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.DecisionDeadline;
import org.seneid.services.casework.CaseDetail;
import org.seneid.services.casework.CaseRow;
import org.seneid.services.casework.Cases;
import org.seneid.services.reply.web.ReadyTexts;
import org.seneid.services.web.FormCheckPage;
import org.seneid.services.web.FormWords;

/** One application, as its clerk reads and decides it. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Cases cases;

    @Inject
    FormWords words;

    @Inject
    ReadyTexts ready;

    @Inject
    Clock clock;

    private CaseDetail detail;
    private String reason;
    private String reasonText;
    private String askedText;
    private String asked;
    private String message;

    /** Asks its sources again, and finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        cases.askSources(id());
        getDetail();
    }

    public CaseDetail getDetail() {
        if (detail == null) detail = cases.byId(id());
        return detail;
    }

    /** What its clerk needs; null for others. */
    public CaseDetail.Work getWork() {
        return getDetail().work().orElse(null);
    }

    public String take() {
        cases.take(id());
        return Redirect.pageSaying(here(), "services.casework.taken");
    }

    public String giveBack() {
        var number = row().number();
        cases.giveBack(id());
        return Redirect.pageSaying("/cases", "services.casework.given-back", number);
    }

    public String ask() {
        cases.askMore(id(), asked);
        return Redirect.pageSaying(here(), "services.casework.asked");
    }

    public String approve() {
        cases.approve(id(), reason);
        return said("services.casework.approved");
    }

    public String refuse() {
        cases.refuse(id(), reason);
        return said("services.casework.refused");
    }

    /** Where two decide together, it is not decided yet. */
    private String said(String decided) {
        var together = getDetail().definition().fourEyes();
        return Redirect.pageSaying(here(), together ? "services.second.made" : decided);
    }

    /** Puts the chosen text into the request for more, and shows the page again. */
    public void insertAsked() {
        asked = ready.into(asked, askedText);
        askedText = null;
    }

    /** Puts the chosen text into the explanation, and shows the page again. */
    public void insertReason() {
        reason = ready.into(reason, reasonText);
        reasonText = null;
    }

    public String write() {
        cases.write(id(), message);
        return Redirect.pageSaying(here(), "services.message.sent");
    }

    /** A button that was there when the page was made is heard: what came too late is told why. */
    static boolean listening() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isTakeable() {
        return listening() || row().status() == ApplicationStatus.SUBMITTED;
    }

    /** Whether its clerk can give it back, ask, and approve. */
    public boolean isInReview() {
        return listening() || isUndecided() && row().status() == ApplicationStatus.IN_REVIEW;
    }

    public boolean isRefusable() {
        return isInReview() || isUndecided() && row().status() == ApplicationStatus.MORE_ASKED && isUnanswered();
    }

    /** Whether it is this clerk's to decide, and nothing waits for a second. */
    private boolean isUndecided() {
        return row().mine() && getDetail().waiting().isEmpty();
    }

    /** That a decision waits for a second clerk; null when none does. */
    public CaseDetail.Waiting getWaiting() {
        return getDetail().waiting().orElse(null);
    }

    /** What a second clerk has before them; null when none has. */
    public CaseDetail.Proposed getProposed() {
        if (getWork() == null) return null;
        return getWork().proposals().stream()
                .filter(one -> one.status().open())
                .findFirst()
                .orElse(null);
    }

    /** A button that was there when the page was made is heard. */
    public boolean isSecond() {
        return listening() || getWaiting() != null && getWaiting().mine();
    }

    public boolean isSecondTakeable() {
        return listening() || getWaiting() != null && getWaiting().takeable();
    }

    public boolean isProposalOwn() {
        return listening() || getWaiting() != null && getWaiting().own();
    }

    /** Whether the citizen was asked for more and their time for it is over. */
    private boolean isUnanswered() {
        return getWork()
                .application()
                .deadline()
                .flatMap(DecisionDeadline::answerBy)
                .filter(last -> last.isBefore(Formats.day(clock.instant())))
                .isPresent();
    }

    public boolean isOpen() {
        return listening() || row().mine() && !row().status().over();
    }

    /** By when the citizen sends what was asked for; null when nothing is. */
    public LocalDate getAnswerBy() {
        if (getWork() == null) return null;
        return getWork()
                .application()
                .deadline()
                .flatMap(DecisionDeadline::answerBy)
                .orElse(null);
    }

    /** What was answered, in the order of the form. */
    public List<FormCheckPage.Line> getLines() {
        return words.lines(getWork().journey());
    }

    private CaseRow row() {
        return getDetail().row();
    }

    private PublicId id() {
        return new PublicId(address.get("id"));
    }

    private String here() {
        return "/cases/" + id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String typed) {
        asked = typed;
    }

    public String getReasonText() {
        return reasonText;
    }

    public void setReasonText(String chosen) {
        reasonText = chosen;
    }

    public String getAskedText() {
        return askedText;
    }

    public void setAskedText(String chosen) {
        askedText = chosen;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String typed) {
        message = typed;
    }
}
