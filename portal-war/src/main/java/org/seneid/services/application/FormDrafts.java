package org.seneid.services.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Answers;
import org.seneid.services.form.FeeQuote;
import org.seneid.services.form.FormFacts;
import org.seneid.services.form.FormFactsReader;
import org.seneid.services.form.Journey;
import org.seneid.services.form.KnownValues;

/**
 * The forms that the acting citizen is filling. Registers are asked between short transactions and never within one; what
 * they say is taken on the server, and nothing that a browser sends can stand in its place.
 */
@Stateless
@RolesAllowed(Role.CITIZENS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormDrafts {

    /** Whoever applies was seen in person: an authority decides about them. */
    public static final int LEVEL_NEEDED = 2;

    @Inject
    ApplicationStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    FormFactsReader reader;

    @Inject
    Attachments attachments;

    @Inject
    SharedAnswers shared;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** A form with the way through it, as of now. */
    public record Filling(Application application, Journey journey) {

        public ServiceDefinition definition() {
            return journey.definition();
        }
    }

    /** What became of a press of the last button. */
    public enum Submission {
        DONE,
        /** Declared, and submitted once its fee is paid. */
        TO_PAY,
        /** Declared, and not submitted before another person agrees. */
        TO_AGREE,
        /** A source says something else than what the citizen saw; nothing was sent. */
        CHANGED,
        /** Something is still to be answered. */
        UNFINISHED
    }

    /** The way through a service's form for this citizen before anything is answered. */
    @GuardianMay(Kinship.CHILD)
    public Journey preview(String slug) {
        return untouched(catalogue.definition(catalogue.latest(slug)));
    }

    /** The form of a service that this citizen has begun and not submitted. */
    @GuardianMay(Kinship.CHILD)
    public Optional<Application> begun(String slug) {
        return store.filling(acting.citizen(), slug);
    }

    /**
     * Begins the form of a service, or goes on with the one that was begun.
     *
     * @throws RuleBroken {@code services.level} before the citizen was seen in person, or the definition's own words when a
     *     rule for beginning does not hold
     */
    @GuardianMay(Kinship.CHILD)
    public PublicId begin(String slug) {
        if (acting.level() < LEVEL_NEEDED) throw new RuleBroken("services.level");
        var before = begun(slug);
        if (before.isPresent()) return before.get().publicId();
        var form = catalogue.latest(slug);
        var definition = catalogue.definition(form);
        var journey = untouched(definition);
        journey.hindrances().stream().findFirst().ifPresent(rule -> {
            throw new RuleBroken(rule.wrong().in(language.locale()));
        });
        try {
            return store.begin(acting.citizen(), form, definition, journey.known());
        } catch (RuntimeException twice) {
            return begun(slug).map(Application::publicId).orElseThrow(() -> twice);
        }
    }

    /** @throws NotFound when the acting citizen has no such form */
    @GuardianMay(Kinship.CHILD)
    public Filling byId(PublicId id) {
        var application = store.own(acting.citizen(), id);
        var definition = definition(application);
        var contents = application.contents();
        var facts = facts(definition, contents.answers(), contents.shared());
        return new Filling(application, attached(journey(definition, contents.answers(), facts), id));
    }

    /**
     * Keeps what was typed on a page, right or wrong.
     *
     * @param item the number of an item, on a page that is filled for several; 0 for the page itself
     * @param typed by the id of the field; what is no field of this page is not looked at
     * @param passed whether its citizen goes on from this page
     * @throws RuleBroken {@code services.form.item-gone} when another tab has removed the item, or added the last one
     */
    @GuardianMay(Kinship.CHILD)
    public void keep(PublicId id, String page, int item, Map<String, List<String>> typed, boolean passed) {
        var filling = byId(id);
        var asked = filling.journey().page(page).orElseThrow(NotFound::new);
        if (item != 0 && asked.repetition().isEmpty()) throw new NotFound();
        store.answer(acting.citizen(), id, before -> {
            var answers = filling.journey().with(before).keeping(asked, item, typed);
            return passed ? answers.passing(page) : answers;
        });
        shared.take(acting.citizen(), id, filling.journey().fields(asked), typed);
    }

    /** Takes an item from a page; one that is gone already stays so. */
    @GuardianMay(Kinship.CHILD)
    public void remove(PublicId id, String page, int item) {
        var asked = byId(id).journey().page(page).orElseThrow(NotFound::new);
        store.answer(acting.citizen(), id, before -> before.removing(asked, item));
    }

    /**
     * @param item the number of an item; 0 for the page itself, with all its items
     * @throws RuleBroken with everything that is wrong with the answers of a page
     */
    @GuardianMay(Kinship.CHILD)
    public void mustBeRight(PublicId id, String page, int item) {
        var journey = byId(id).journey();
        var asked = journey.page(page).orElseThrow(NotFound::new);
        var wrong = item == 0 ? journey.wrong(asked) : journey.wrong(asked, item);
        if (!wrong.isEmpty()) throw wrong.get(0).with(wrong.subList(1, wrong.size()));
        journey.definition()
                .consenting()
                .filter(consenting ->
                        asked.fields().stream().anyMatch(field -> field.id().equals(consenting.person())))
                .ifPresent(consenting -> mustBeAnother(journey.answers(), consenting.person()));
    }

    /** Nobody agrees with themselves, nor with the child whom they apply for. */
    private void mustBeAnother(Answers answers, String field) {
        var own = List.of(acting.person(), acting.signedIn().person());
        if (answers.person(field).filter(own::contains).isPresent())
            throw new RuleBroken("services.consent.self").at("f-" + field);
    }

    /** Shows everything before it is submitted: what sources say now is what its citizen has seen from then on. */
    @GuardianMay(Kinship.CHILD)
    public Filling check(PublicId id) {
        var filling = byId(id);
        var seen = filling.application().contents();
        if (filling.journey().known().changedSince(seen.known()).isEmpty()) return filling;
        store.see(acting.citizen(), id, filling.journey().known(), seen.changed());
        return byId(id);
    }

    /**
     * Submits a form, once. Its known values are taken from their sources again.
     *
     * @param edition that its citizen saw beside the button
     * @throws RuleBroken {@code services.submit.silent} when a register does not answer now, {@code
     *     services.application.edited} when another tab has changed the form, {@code services.application.sent} when it was
     *     submitted before
     */
    @GuardianMay(Kinship.CHILD)
    public Submission submit(PublicId id, int edition) {
        var owner = acting.citizen();
        var application = store.own(owner, id);
        var definition = definition(application);
        if (!reader.renewed(owner, acting.person(), definition)) throw new RuleBroken("services.submit.silent");
        var contents = application.contents();
        var facts = facts(definition, contents.answers(), contents.shared());
        var journey = attached(journey(definition, contents.answers(), facts), id);
        var different = facts.known().changedSince(contents.known());
        if (!different.isEmpty()) {
            store.see(owner, id, facts.known(), different);
            return Submission.CHANGED;
        }
        if (!journey.complete()) return Submission.UNFINISHED;
        var counting = journey.counting();
        definition.consenting().ifPresent(consenting -> mustBeAnother(counting, consenting.person()));
        return store.submit(owner, id, edition, definition, counting, FeeQuote.of(journey), signed(facts, counting));
    }

    private FormFacts signed(FormFacts facts, Answers counting) {
        try {
            return reader.withPeople(facts, counting);
        } catch (RegisterUnavailable silent) {
            throw new RuleBroken("services.submit.silent");
        }
    }

    /** Throws a form away that was not submitted. */
    @GuardianMay(Kinship.CHILD)
    public void discard(PublicId id) {
        store.discard(acting.citizen(), id);
    }

    private ServiceDefinition definition(Application application) {
        return catalogue.definition(application.form());
    }

    private Journey attached(Journey journey, PublicId id) {
        return FormFiles.attached(journey, attachments.of(FormFiles.KIND, id));
    }

    private Journey untouched(ServiceDefinition definition) {
        return journey(definition, Answers.NONE, facts(definition, Answers.NONE, KnownValues.NONE));
    }

    private FormFacts facts(ServiceDefinition definition, Answers answers, KnownValues others) {
        return reader.of(acting.citizen(), acting.person(), definition, answers).with(others);
    }

    private Journey journey(ServiceDefinition definition, Answers answers, FormFacts facts) {
        return new Journey(
                definition, answers, facts.known(), facts.offered(), Formats.day(clock.instant()), language.locale());
    }
}
