package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.definition.FormPage;
import org.seneid.services.form.FeeQuote;
import org.seneid.services.form.KnownValue;
import org.seneid.services.form.KnownWords;

/** The last step of a form: every answer and every known value once more, the declaration, and the button that submits. */
@Named
@RequestScoped
public class FormCheckPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    FormDrafts drafts;

    @Inject
    FormWords words;

    @Inject
    Clock clock;

    private FormAddress here;
    private FormDrafts.Filling filling;
    private boolean declared;
    private int edition;

    /** One answer, and the page on which it is given. */
    public record Line(String label, String text, String page) {}

    @PostConstruct
    void opened() {
        here = FormAddress.of(address);
        filling = drafts.byId(here.draft());
        here.mustBeOf(filling.application());
    }

    /** A form that is not finished leads to where it goes on. */
    public void load() {
        if (filling.application().status() != ApplicationStatus.DRAFT) Redirect.page(sent());
        else if (filling.journey().unfinished().isPresent())
            Redirect.page(FormAddress.step(
                    filling.application(),
                    filling.journey().unfinished().map(FormPage::id).orElseThrow()));
        else {
            filling = drafts.check(here.draft());
            edition = filling.application().contents().edition();
        }
    }

    private String sent() {
        return "/applications/" + here.draft();
    }

    /** Submits the form. Pressed again, it leads to the application that the first press made. */
    public String submit() {
        if (filling.application().status() != ApplicationStatus.DRAFT) return Redirect.page(sent());
        if (!declared) throw new RuleBroken("services.check.declare").at("declared");
        var became = drafts.submit(here.draft(), edition);
        return switch (became) {
            case DONE -> Redirect.pageSaying(sent(), "services.check.done");
            case TO_PAY -> Redirect.pageSaying(sent(), "services.fee.pay.title");
            case TO_AGREE -> Redirect.pageSaying(sent(), "services.check.asked");
            case CHANGED -> Redirect.page(FormAddress.check(filling.application()));
            case UNFINISHED -> Redirect.pageWarning(unfinished(), "services.check.not-yet");
        };
    }

    /** Where the form goes on; this page when only a source has something missing. */
    private String unfinished() {
        var now = drafts.byId(here.draft());
        return now.journey()
                .unfinished()
                .map(page -> FormAddress.step(now.application(), page.id()))
                .orElseGet(() -> FormAddress.check(now.application()));
    }

    public List<Line> getLines() {
        return words.lines(filling.journey());
    }

    /** Where an answer is changed. */
    public String change(Line line) {
        return FormAddress.step(filling.application(), line.page()) + "?change=true";
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

    /** Who has to agree before it is submitted, as their number is grouped; empty when nobody has. */
    public String getConsenting() {
        return filling.journey().consenting().map(PersonalId::grouped).orElse("");
    }

    /** The last day to agree, when it is submitted today. */
    public LocalDate getConsentingBy() {
        return Formats.day(clock.instant())
                .plusDays(filling.definition().consenting().orElseThrow().days());
    }

    /** Whether people of the household were chosen, whose numbers the authority gets. */
    public boolean isChoosingPeople() {
        var journey = filling.journey();
        return journey.pages().stream()
                .flatMap(page -> journey.fields(page).stream())
                .anyMatch(field -> field.type().ofHousehold());
    }

    /** Why it cannot be submitted: values that no source has said, and conditions that hold no more. */
    public List<String> getHindrances() {
        var journey = filling.journey();
        var missing = journey.missing().stream()
                .flatMap(id -> filling.definition().known(id).stream())
                .map(field -> words.text("services.check.missing", words.in(KnownWords.label(field))));
        return Stream.concat(missing, journey.hindrances().stream().map(rule -> words.in(rule.wrong())))
                .toList();
    }

    public FormDrafts.Filling getFilling() {
        return filling;
    }

    public Instant getKeptAt() {
        return filling.application().changedAt();
    }

    public int getSteps() {
        return filling.journey().pages().size() + 1;
    }

    public String getBack() {
        var pages = filling.journey().pages();
        return FormAddress.step(
                filling.application(), pages.get(pages.size() - 1).id());
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }
}
