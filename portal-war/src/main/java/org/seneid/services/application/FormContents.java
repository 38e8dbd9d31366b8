package org.seneid.services.application;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import org.seneid.services.form.Answers;
import org.seneid.services.form.KnownValues;

/** What stands in a form: what its citizen answered, and what sources said. */
@Embeddable
public class FormContents {

    private int edition;
    private Answers answers = Answers.NONE;
    private KnownValues known;
    private String changed = "";

    protected FormContents() {}

    FormContents(KnownValues known) {
        this.known = known;
    }

    void answer(Answers typed) {
        answers = typed;
        changed = "";
        edition++;
    }

    void see(KnownValues now, List<String> different) {
        known = now;
        changed = String.join(",", different);
        edition++;
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

    /** The ids of known values that were different when the citizen was about to submit. */
    public List<String> changed() {
        return changed.isEmpty() ? List.of() : Arrays.asList(changed.split(","));
    }
}
