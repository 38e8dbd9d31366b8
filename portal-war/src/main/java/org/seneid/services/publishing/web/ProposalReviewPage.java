package org.seneid.services.publishing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.services.publishing.FormProposal;
import org.seneid.services.publishing.FormReviews;
import org.seneid.services.publishing.ProposalStatus;
import org.seneid.services.web.FormWords;

/** A developer's definition as an operator publishes it or sends it back. */
@Named
@RequestScoped
public class ProposalReviewPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    FormReviews reviews;

    @Inject
    FormWords words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private PublicId id;
    private FormProposal proposal;
    private String reason;
    private String submittedSeen = "";

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getProposal();
    }

    public String approve() {
        reviews.approve(id, submittedSeen);
        return back("services.publishing.published");
    }

    public String refuse() {
        reviews.refuse(id, reason, submittedSeen);
        return back("services.publishing.sent-back");
    }

    private String back(String said) {
        return Redirect.pageSaying("/operations/forms/" + id, said);
    }

    public FormProposal getProposal() {
        if (proposal == null) proposal = reviews.byId(id);
        return proposal;
    }

    /** Null when it can be read no more. */
    public FormPreview getPreview() {
        return getProposal()
                .read()
                .map(read -> new FormPreview(read, words, language.locale(), Formats.day(clock.instant())))
                .orElse(null);
    }

    public String getDeveloper() {
        return reviews.developer(id).name();
    }

    public boolean isOwn() {
        return reviews.isOwn(id);
    }

    /** Whether it waits for a word that this operator may give. */
    public boolean isWaiting() {
        return getProposal().status() == ProposalStatus.SUBMITTED && !isOwn();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    /** What this very page shows, never what a form brought back from an earlier one. */
    public String getSeen() {
        return getProposal().seen();
    }

    public void setSeen(String shown) {
        submittedSeen = shown;
    }
}
