package org.seneid.services.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Answers;
import org.seneid.services.form.Journey;
import org.seneid.services.form.KnownValues;
import org.seneid.services.form.OfferedAnswers;

/** What stands in a form: what its citizen answered, and what sources said. */
@Embeddable
public class FormContents {

    private int edition;
    private Answers answers = Answers.NONE;
    private KnownValues known;
    private String changed = "";
    private OfferedAnswers chosen = OfferedAnswers.NONE;
    private KnownValues shared = KnownValues.NONE;

    @Column(name = "warned_at")
    private Instant warnedAt;

    protected FormContents() {}

    /** Its citizen is told that it will be deleted when nobody goes on with it. */
    void warn(Instant now) {
        warnedAt = now;
    }

    Optional<Instant> warnedAt() {
        return Optional.ofNullable(warnedAt);
    }

    FormContents(KnownValues known) {
        this.known = known;
    }

    void answer(Answers typed) {
        warnedAt = null;
        answers = typed;
        changed = "";
        edition++;
    }

    void see(KnownValues now, List<String> different) {
        known = now;
        changed = String.join(",", different);
        edition++;
    }

    /** Keeps what a share shows for a field, in the place of what another showed before. */
    void share(String field, KnownValues values) {
        shared = shared.without(field).with(values);
    }

    /** What others share with the citizen for this form. */
    public KnownValues shared() {
        return shared;
    }

    void choose(OfferedAnswers said) {
        chosen = said;
    }

    /** Another one after every change of what stands here: nobody submits what another tab made of it. */
    public int edition() {
        return edition;
    }

    public Answers answers() {
        return answers;
    }

    /** What sources said when the citizen saw it last; since the submission, what they said then. */
    public KnownValues known() {
        return known;
    }

    /** What was chosen of the citizen's own, as sources named it when it was submitted; nothing before. */
    public OfferedAnswers chosen() {
        return chosen;
    }

    /** The way through the form that led to what was declared, without its files. */
    Journey journey(ServiceDefinition definition, LocalDate day, Locale locale) {
        return new Journey(definition, answers, known, chosen.byField(), day, locale);
    }

    /** The ids of known values that were different when the citizen was about to submit. */
    public List<String> changed() {
        return changed.isEmpty() ? List.of() : Arrays.asList(changed.split(","));
    }
}
