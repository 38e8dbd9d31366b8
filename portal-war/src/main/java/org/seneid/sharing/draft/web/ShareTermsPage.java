package org.seneid.sharing.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
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

    private static final Lifetime[] OFFERED = {
        Lifetime.IN_PERSON,
        Lifetime.ONE_TIME,
        Lifetime.hours(1),
        Lifetime.hours(4),
        Lifetime.days(1),
        Lifetime.days(3),
        Lifetime.days(7),
        Lifetime.days(14),
        Lifetime.days(30)
    };

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
        receiver = begun.receiver().note();
        lifetime = key(begun.lifetime());
    }

    public String next() {
        var typed = new FormErrors();
        var what = typed.read(() -> new Purpose(purpose));
        var whom = typed.read(() -> new Receiver(receiver));
        var howLong = typed.read(this::chosenLifetime);
        typed.mustBeRight();
        drafts.agree(new PublicId(draft), what, whom, howLong);
        return Redirect.page("/sharing/new/" + draft + "/check");
    }

    /** The offered lifetimes, by their words. */
    public Map<String, String> getLifetimes() {
        var offered = new LinkedHashMap<String, String>();
        for (var one : OFFERED) offered.put(words.lifetime(one), key(one));
        return offered;
    }

    private Lifetime chosenLifetime() {
        return Stream.of(OFFERED)
                .filter(one -> key(one).equals(lifetime))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("sharing.lifetime.missing").at("lifetime"));
    }

    private static String key(Lifetime lifetime) {
        return lifetime.kind() + "-" + lifetime.count();
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

    public String getLifetime() {
        return lifetime;
    }

    public void setLifetime(String lifetime) {
        this.lifetime = lifetime;
    }
}
