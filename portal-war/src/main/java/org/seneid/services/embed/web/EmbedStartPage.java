package org.seneid.services.embed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.acting.Acting;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.application.FormDrafts.Filling;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.KnownField;
import org.seneid.services.definition.Rule;
import org.seneid.services.embed.EmbeddedForms;
import org.seneid.services.form.Journey;
import org.seneid.services.web.FormWords;

/** The first page in a frame: signing in, or beginning the form with what is known and what is still to be done. */
@Named
@RequestScoped
public class EmbedStartPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    EmbedDoor door;

    @Inject
    EmbeddedForms forms;

    @Inject
    FormWords words;

    @Inject
    Acting acting;

    private Journey journey;
    private Optional<Filling> begun = Optional.empty();

    public void load() {
        if (EmbedAnswer.refused(door)) return;
        if (!door.isSignedIn()) return;
        begun = forms.begun();
        if (door.isPosted()) EmbedAnswer.saying(this::start);
        else journey = begun.map(Filling::journey).orElseGet(forms::preview);
        if (journey == null) journey = forms.preview();
    }

    private void start() {
        var filling = forms.begin();
        EmbedAnswer.lead(filling.journey()
                .unfinished()
                .map(page -> door.getRoot() + "/form/" + page.id())
                .orElse(door.getRoot() + "/check"));
    }

    /** Whether the citizen was signed in here, and the session has ended. */
    public boolean isOver() {
        return address.containsKey("over");
    }

    public boolean isBegun() {
        return begun.isPresent();
    }

    /** Whether the citizen was seen in person, and so may apply. */
    public boolean isServed() {
        return acting.level() >= FormDrafts.LEVEL_NEEDED;
    }

    /** How many things the whole form needs, before anybody has signed in. */
    public int getAll() {
        return door.getService().known().size() + getAsked();
    }

    /** How many of them nobody is asked for. */
    public int getKnownCount() {
        return door.getService().known().size();
    }

    private int getAsked() {
        return (int) door.getService()
                .fields()
                .filter(field -> field.type() != FieldType.UPLOAD || !field.optional())
                .count();
    }

    public Journey getJourney() {
        return journey;
    }

    public List<FormPage> getToDo() {
        return journey.pages();
    }

    /** What no source has said yet and an application needs, in words. */
    public List<String> getMissing() {
        return journey.missing().stream()
                .flatMap(id -> journey.definition().known(id).stream())
                .map(this::missing)
                .distinct()
                .toList();
    }

    private String missing(KnownField field) {
        return field.source()
                .kind()
                .map(kind -> words.text("services.service.add-document", words.text(kind.key())))
                .orElseGet(() -> words.text("services.service.add-contact"));
    }

    public List<String> getHindrances() {
        return journey.missing().isEmpty()
                ? journey.hindrances().stream().map(Rule::wrong).map(words::in).toList()
                : List.of();
    }

    /** Whether the form can be begun now. */
    public boolean isReady() {
        return isServed() && getMissing().isEmpty() && getHindrances().isEmpty();
    }
}
