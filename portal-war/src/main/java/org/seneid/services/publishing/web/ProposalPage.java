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
import org.seneid.services.publishing.FormProposals;
import org.seneid.services.publishing.ProposalStatus;
import org.seneid.services.web.FormWords;

/** A developer's definition as citizens would see it, before it is published. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    FormProposals proposals;

    @Inject
    FormWords words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private PublicId id;
    private FormProposal proposal;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getProposal();
    }

    public String submit() {
        proposals.submit(id);
        return back(proposals.approvalNeeded() ? "services.publishing.submitted" : "services.publishing.published");
    }

    public String withdraw() {
        proposals.withdraw(id);
        return back("services.publishing.withdrawn");
    }

    private String back(String said) {
        return Redirect.pageSaying("/partners/forms/" + id, said);
    }

    public FormProposal getProposal() {
        if (proposal == null) proposal = proposals.byId(id);
        return proposal;
    }

    /** Null when it can be read no more. */
    public FormPreview getPreview() {
        return getProposal()
                .read()
                .map(read -> new FormPreview(read, words, language.locale(), Formats.day(clock.instant())))
                .orElse(null);
    }

    public boolean isApprovalNeeded() {
        return proposals.approvalNeeded();
    }

    public boolean isDraft() {
        return getProposal().status() == ProposalStatus.DRAFT;
    }

    public boolean isPublished() {
        return getProposal().status() == ProposalStatus.PUBLISHED;
    }
}
