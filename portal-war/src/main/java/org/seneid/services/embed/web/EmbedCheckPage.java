package org.seneid.services.embed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.Applications;
import org.seneid.services.application.FormDrafts.Filling;
import org.seneid.services.embed.EmbeddedForms;
import org.seneid.services.form.FeeQuote;
import org.seneid.services.form.KnownValue;
import org.seneid.services.web.FormCheckPage;
import org.seneid.services.web.FormWords;

/** The last step of a form in a frame: everything once more, the declaration, and the button that submits; then the number. */
@Named
@RequestScoped
public class EmbedCheckPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    EmbedDoor door;

    @Inject
    EmbeddedForms forms;

    @Inject
    FormWords words;

    private Filling filling;
    private Applications.Detail sent;

    /** A form that is not finished leads to where it goes on. */
    public void load() {
        if (EmbedAnswer.refused(door)) return;
        if (!door.isSignedIn()) {
            EmbedAnswer.lead(door.getOver());
            return;
        }
        if (door.isPosted()) EmbedAnswer.saying(this::submit);
        if (FacesContext.getCurrentInstance().getResponseComplete()) return;
        filling = forms.form();
        filling.journey()
                .unfinished()
                .ifPresentOrElse(
                        page -> EmbedAnswer.lead(door.getRoot() + "/form/" + page.id()), () -> filling = forms.check());
    }

    /** Submits the form. Pressed again, it leads to the application that the first press made. */
    private void submit() {
        var form = new PublicId(address.get("form"));
        var there = forms.sent(form);
        if (there.application().status() != ApplicationStatus.DRAFT) {
            lead(form);
            return;
        }
        if (!address.containsKey("declared-box")) throw new RuleBroken("services.check.declare").at("declared");
        var became = forms.submit(form, edition());
        switch (became) {
            case DONE, TO_PAY, TO_AGREE -> lead(form);
            case CHANGED, UNFINISHED -> EmbedAnswer.lead(door.getRoot() + "/check");
        }
    }

    private int edition() {
        try {
            return Integer.parseInt(address.getOrDefault("edition", ""));
        } catch (NumberFormatException none) {
            throw new RuleBroken("services.application.edited");
        }
    }

    private void lead(PublicId form) {
        EmbedAnswer.lead(door.getRoot() + "/sent/" + form);
    }

    /** Finds what was submitted, for the page that says so. */
    public void loadSent() {
        if (!door.isSignedIn()) EmbedAnswer.lead(door.getOver());
        else sent = forms.sent(new PublicId(address.get("draft")));
        if (sent != null && getSent().status() == ApplicationStatus.DRAFT) EmbedAnswer.lead(door.getRoot() + "/check");
    }

    public Application getSent() {
        return sent.application();
    }

    /** Whether something is still to be done for it in the portal itself: a fee, or another person who has to agree. */
    public boolean isWaiting() {
        return getSent().status() == ApplicationStatus.AWAITING;
    }

    /** Who has it, by the version that it was filled in. */
    public String getAuthority() {
        return words.in(sent.definition().authority());
    }

    public String getNumber() {
        return getSent().number().orElse("");
    }

    /** What the application costs after these answers. */
    public FeeQuote getQuote() {
        return FeeQuote.of(filling.journey());
    }

    /** What the last button says. */
    public String getButton() {
        if (!getChanged().isEmpty()) return words.text("services.check.submit-changed");
        return getQuote().free()
                ? words.text("services.check.submit")
                : words.text("services.check.submit-fee", words.money(getQuote().total()));
    }

    public List<FormCheckPage.Line> getLines() {
        return words.lines(filling.journey());
    }

    /** Where an answer is changed. */
    public String change(FormCheckPage.Line line) {
        var page = line.page().replaceFirst("/.*", ""); // an item's page is the portal's
        return door.getRoot() + "/form/" + page + "?change=true";
    }

    public List<FormWords.Source> getSources() {
        return words.sources(filling.journey().known());
    }

    /** The values that were different when the citizen was about to submit. */
    public List<KnownValue> getChanged() {
        return filling.application().contents().changed().stream()
                .flatMap(id -> filling.journey().known().of(id).stream())
                .toList();
    }

    public boolean changed(KnownValue value) {
        return filling.application().contents().changed().contains(value.id());
    }

    public Filling getFilling() {
        return filling;
    }

    public int getSteps() {
        return filling.journey().pages().size() + 1;
    }

    public String getBack() {
        var pages = filling.journey().pages();
        return door.getRoot() + "/form/" + pages.get(pages.size() - 1).id();
    }
}
