package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.ApplicationStep;
import org.seneid.services.application.Applications;
import org.seneid.services.application.DecisionDeadline;
import org.seneid.services.application.FeeStatus;
import org.seneid.services.application.FormFiles;
import org.seneid.services.application.PartyConsent;
import org.seneid.services.application.PartyConsents;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.web.AttachmentList;
import org.seneid.services.attachment.web.AttachmentsPart;
import org.seneid.services.definition.ServiceDefinition;

/** One application: how far it is, by when it is decided, and what happened. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Applications applications;

    @Inject
    PartyConsents consents;

    @Inject
    AttachmentsPart attachments;

    @Inject
    FormWords words;

    @Inject
    Clock clock;

    private PublicId id;
    private Applications.Detail detail;
    private PartyConsent consent;
    private String message;
    private String reply;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
        detail = applications.byId(id);
        consent = consents.asked(id).orElse(null);
    }

    /** A form that is still being filled leads to where it goes on. */
    public void load() {
        if (getApplication().status() == ApplicationStatus.DRAFT)
            Redirect.page("/services/" + getApplication().slug() + "/start");
    }

    /** Writes to the authority. */
    public String write() {
        applications.write(id, message);
        return Redirect.pageSaying(here(), "services.message.sent");
    }

    /** Sends what the authority asked for. */
    public String send() {
        applications.answerAsked(id, reply);
        return Redirect.pageSaying(here(), "services.asked.done");
    }

    public String withdraw() {
        applications.withdraw(id);
        return Redirect.pageSaying(here(), "services.withdraw.done");
    }

    private String here() {
        return "/applications/" + id;
    }

    public Application getApplication() {
        return detail.application();
    }

    public ServiceDefinition getService() {
        return detail.definition();
    }

    public String getNumber() {
        return getApplication().number().orElse("");
    }

    public List<ApplicationStep> getSteps() {
        return detail.steps();
    }

    /** Another person's consent; null when it needs none. */
    public PartyConsent getConsent() {
        return consent;
    }

    /** By when it is decided; null once it is. */
    public DecisionDeadline getDeadline() {
        return getApplication().status().over()
                ? null
                : getApplication().deadline().orElse(null);
    }

    public int getDaysLeft() {
        return getDeadline().daysLeft(Formats.day(clock.instant()));
    }

    public List<ApplicationMessage> getMessages() {
        return detail.messages();
    }

    /** Whether the authority waits for more. */
    public boolean isAsked() {
        return getApplication().status() == ApplicationStatus.MORE_ASKED;
    }

    /** The files that answer it. */
    public AttachmentList getAskedFiles() {
        var field = FormFiles.askedField(getSteps());
        return attachments.list(FormFiles.KIND, id, field, Attachments.MOST_OF_FIELD);
    }

    /** What the authority asked for last. */
    public ApplicationStep getAsking() {
        return getSteps().stream()
                .filter(step -> step.status() == ApplicationStatus.MORE_ASKED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Whether the citizen can still write about it: the authority has it, and has not decided. */
    public boolean isOpen() {
        return getApplication().number().isPresent()
                && !getApplication().status().over();
    }

    /** The last fee that was asked; null when it is free. */
    public Applications.Fee getFee() {
        return detail.fee().orElse(null);
    }

    /** Whether the citizen can pay the fee now, with their own account. */
    public boolean isToPay() {
        return detail.fee()
                .filter(one -> one.fee().status() == FeeStatus.DUE && !one.underway())
                .isPresent();
    }

    /** What becomes of the fee when the application is withdrawn; empty when nothing does. */
    public String getFeeConsequence() {
        if (getFee() == null || getFee().fee().status() != FeeStatus.PAID) return "";
        var amount = words.money(getFee().fee().amount());
        return words.text(getFee().refundable() ? "services.withdraw.refund" : "services.withdraw.no-refund", amount);
    }

    /** What was answered, in the order of the form. */
    public List<FormCheckPage.Line> getLines() {
        return words.lines(detail.journey());
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
