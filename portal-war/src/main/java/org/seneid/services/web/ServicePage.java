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
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.Application;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.KnownField;
import org.seneid.services.definition.Rule;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Journey;
import org.seneid.services.form.KnownValues;

/** One service: who it is for, what it costs, how long it takes, what is known of the citizen already and what is missing. */
@Named
@RequestScoped
public class ServicePage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Catalogue catalogue;

    @Inject
    FormDrafts drafts;

    @Inject
    Acting acting;

    @Inject
    FormWords words;

    @Inject
    Clock clock;

    private ServiceDefinition service;
    private Journey journey;
    private Optional<Application> begun = Optional.empty();

    @PostConstruct
    void opened() {
        var slug = address.getOrDefault("slug", "");
        service = catalogue.definition(catalogue.latest(slug));
        if (!isApplying()) return;
        journey = drafts.preview(slug);
        begun = drafts.begun(slug);
    }

    /** Finds the service before the page is written, so that what is not there is a plain 404. */
    public void load() {}

    public String start() {
        var filling = drafts.byId(drafts.begin(service.slug()));
        var next = filling.journey().unfinished().map(FormPage::id).orElse("check");
        return Redirect.page(FormAddress.step(filling.application(), next));
    }

    public boolean isCitizen() {
        return acting.actor().filter(actor -> actor.role() == Role.CITIZEN).isPresent();
    }

    /** Whether whoever looks can apply: for themselves, or for their child. */
    public boolean isApplying() {
        return isCitizen()
                && acting.behalf()
                        .filter(other -> other.mandate() != Kinship.CHILD)
                        .isEmpty();
    }

    public String getFrame() {
        return isCitizen() ? "/WEB-INF/sen/page.xhtml" : "/WEB-INF/sen/public.xhtml";
    }

    /** Whether the citizen was seen in person, and so may apply. */
    public boolean isServed() {
        return acting.level() >= FormDrafts.LEVEL_NEEDED;
    }

    public ServiceDefinition getService() {
        return service;
    }

    public boolean isBegun() {
        return begun.isPresent();
    }

    /** When a form that was begun was begun; nothing when none was. */
    public Instant getBegunAt() {
        return begun.map(Application::begunAt).orElse(null);
    }

    /** When a form that was begun was kept last; nothing when none was. */
    public Instant getKeptAt() {
        return begun.map(Application::changedAt).orElse(null);
    }

    /** The day by which what is submitted today is decided. */
    public LocalDate getDecidedBy() {
        return WorkingDays.after(Formats.day(clock.instant()), service.days());
    }

    /** What the citizen must do before it can be submitted: a line for each page that is certainly asked. */
    public List<FormPage> getToDo() {
        return journey.pages();
    }

    public KnownValues getKnown() {
        return journey.known();
    }

    /** What no source has said yet, in words. */
    public List<String> getMissing() {
        return Stream.concat(
                        journey.missing().stream()
                                .flatMap(id -> service.known(id).stream())
                                .map(this::missing),
                        notHeld())
                .distinct()
                .toList();
    }

    /** Documents that the form lets its citizen choose from, and of which the account has none. */
    private Stream<String> notHeld() {
        return journey.pages().stream()
                .flatMap(page -> journey.fields(page).stream())
                .filter(field -> field.type() == FieldType.DOCUMENT && !field.optional())
                .filter(field ->
                        journey.offered().getOrDefault(field.id(), List.of()).isEmpty())
                .map(field -> words.text(
                        "services.service.add-document",
                        words.text(field.kind().orElseThrow().key())));
    }

    private String missing(KnownField field) {
        return field.source()
                .kind()
                .map(kind -> words.text("services.service.add-document", words.text(kind.key())))
                .orElseGet(() -> words.text("services.service.add-contact"));
    }

    /** The first rule for beginning that does not hold; those after it often follow from it. */
    public List<String> getHindrances() {
        return journey.missing().isEmpty()
                ? journey.hindrances().stream()
                        .limit(1)
                        .map(Rule::wrong)
                        .map(words::in)
                        .toList()
                : List.of();
    }

    /** Whether the form can be begun now. */
    public boolean isReady() {
        return isServed() && getMissing().isEmpty() && getHindrances().isEmpty();
    }
}
