package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.PartyConsent;
import org.seneid.services.application.PartyConsents;
import org.seneid.services.form.KnownValues;

/** What another citizen asks to agree to: what the definition shows of their application, and nothing else. */
@Named
@RequestScoped
public class PartyConsentPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    PartyConsents consents;

    @Inject
    FormWords words;

    private PublicId id;
    private PartyConsents.Detail detail;
    private String reason;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
        detail = consents.byId(id);
    }

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {}

    public String agree() {
        consents.agree(id);
        return Redirect.pageSaying(here(), "services.consent.agreed");
    }

    public String decline() {
        consents.decline(id, reason);
        return Redirect.pageSaying(here(), "services.consent.declined");
    }

    private String here() {
        return "/applications/consents/" + id;
    }

    public PartyConsents.Detail getDetail() {
        return detail;
    }

    public PartyConsent getConsent() {
        return detail.consent();
    }

    /** Of the known values, those that the definition shows. */
    public KnownValues getKnown() {
        var journey = detail.journey();
        return new KnownValues(detail.consenting().shows().stream()
                .flatMap(id -> journey.known().of(id).stream())
                .toList());
    }

    /** Of the answers, those that the definition shows. */
    public List<FormCheckPage.Line> getAnswers() {
        var journey = detail.journey();
        return journey.pages().stream()
                .flatMap(page -> journey.fields(page).stream()
                        .filter(field -> detail.consenting().shows().contains(field.id()))
                        .map(field -> new FormCheckPage.Line(
                                words.in(field.label()), words.answer(journey, field, 0), page.id())))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
