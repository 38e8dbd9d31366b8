package org.seneid.sharing.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.choice.Choices;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.draft.ShareDraft;
import org.seneid.sharing.draft.ShareDrafts;
import org.seneid.sharing.web.SessionShareCodes;
import org.seneid.sharing.web.SharingWords;

/** The last step of a new share: everything once more, and the button that opens it. */
@Named
@RequestScoped
public class ShareCheckPage {

    /** As the address has them: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    ShareDrafts drafts;

    @Inject
    Choices choices;

    @Inject
    SharingWords words;

    @Inject
    SessionShareCodes shown;

    private String draft;
    private ShareDraft begun;
    private int edition;
    private String lifetime;

    /** One thing that will be seen. */
    public record Line(String name, String value, boolean quoted) {}

    @PostConstruct
    void opened() {
        draft = address.get("draft");
    }

    public void load() {
        begun = drafts.byId(new PublicId(draft));
        if (begun.opened().isPresent())
            Redirect.page("/sharing/" + begun.opened().get());
        else if (begun.purpose().isEmpty()) Redirect.page("/sharing/new/" + draft + "/terms");
    }

    /** Opens the share. Pressed again, it leads to the share that the first press opened. */
    public String open() {
        var id = new PublicId(draft);
        var opened = drafts.open(id, edition, Lifetime.offered(lifetime));
        opened.ifPresent(shown::keep);
        return Redirect.page("/sharing/"
                + opened.map(NewShare::share)
                        .map(share -> share.publicId())
                        .or(() -> drafts.byId(id).opened())
                        .orElseThrow());
    }

    public List<Line> getLines() {
        var chosen = getBegun().selection().choices();
        return choices.mine().stream()
                .flatMap(offers -> offers.all().stream())
                .filter(offer -> chosen.contains(offer.choice()))
                .map(offer -> new Line(
                        words.name(offer.choice().attribute()),
                        words.value(offer.choice().attribute(), offer.value()),
                        DocumentWords.quoted(offer.value())))
                .toList();
    }

    public String getPurpose() {
        return getBegun().purpose().map(Purpose::words).orElse("");
    }

    public ShareDraft getBegun() {
        if (begun == null) begun = drafts.byId(new PublicId(draft));
        return begun;
    }

    /** Of the draft as the page shows it, sent along with the button. */
    public int getEdition() {
        return getBegun().edition();
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    /** As the draft has it, whatever was chosen beside the button before: the draft may have changed since. */
    public String getLifetime() {
        return getBegun().lifetime().slug();
    }

    public void setLifetime(String lifetime) {
        this.lifetime = lifetime;
    }

    public String getDraft() {
        return draft;
    }
}
