package org.seneid.sharing.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.draft.ShareDrafts;
import org.seneid.sharing.web.SharingWords;

/** The second step of a new share: what for, for whom, for how long. */
@Named
@RequestScoped
public class ShareTermsPage {

    /** As the address has them: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    ShareDrafts drafts;

    @Inject
    SharingWords words;

    private String draft;
    private String purpose;
    private String receiver;
    private String lifetime;
    private String party;

    @PostConstruct
    void opened() {
        draft = address.get("draft");
    }

    public void load() {
        var begun = drafts.byId(new PublicId(draft));
        if (begun.opened().isPresent()) {
            Redirect.page("/sharing/" + begun.opened().get());
            return;
        }
        purpose = begun.purpose().map(Purpose::words).orElse("");
        party = begun.party().map(PublicId::value).orElse("");
        receiver = party.isEmpty() ? begun.receiver().note() : "";
        lifetime = begun.lifetime().slug();
    }

    public String next() {
        var typed = new FormErrors();
        var what = typed.read(() -> new Purpose(purpose));
        var whom = typed.read(() -> new Receiver(receiver));
        var howLong = typed.read(() -> Lifetime.offered(lifetime));
        typed.mustBeRight();
        var registered = Optional.ofNullable(party).filter(chosen -> !chosen.isBlank());
        drafts.agree(new PublicId(draft), what, whom, registered.map(PublicId::new), howLong);
        return Redirect.page("/sharing/new/" + draft + "/check");
    }

    public int getLongestPurpose() {
        return Purpose.MOST;
    }

    public int getLongestReceiver() {
        return Receiver.MOST;
    }

    public String getDraft() {
        return draft;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    /** The registered parties that could get what is chosen, by name; first of all none in particular. */
    public Map<String, String> getParties() {
        var offered = new LinkedHashMap<String, String>();
        offered.put(words.text("sharing.terms.party-none"), "");
        for (var one : drafts.parties(new PublicId(draft)))
            offered.put(one.name() + " · " + one.host(), one.id().value());
        return offered;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getLifetime() {
        return lifetime;
    }

    public void setLifetime(String lifetime) {
        this.lifetime = lifetime;
    }
}
