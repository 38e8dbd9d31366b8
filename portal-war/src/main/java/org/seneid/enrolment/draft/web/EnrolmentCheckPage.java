package org.seneid.enrolment.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.enrolment.Completions;
import org.seneid.enrolment.Completions.Missing;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.DraftContacts;
import org.seneid.enrolment.draft.DraftContacts.Line;
import org.seneid.enrolment.draft.DraftDependants;
import org.seneid.enrolment.draft.DraftDependants.Candidate;
import org.seneid.enrolment.draft.Originals;
import org.seneid.enrolment.original.Comparison;
import org.seneid.platform.web.Redirect;

/** The last step: what was checked is read once more, and confirmed. */
@Named("enrolmentCheckPage")
@RequestScoped
public class EnrolmentCheckPage {

    @Inject
    DraftPage draft;

    @Inject
    Originals originals;

    @Inject
    DraftContacts contacts;

    @Inject
    DraftDependants dependants;

    @Inject
    Completions completions;

    private List<CheckedOriginal> read;
    private List<Missing> missing;

    public String confirm() {
        completions.confirm(draft.id());
        return Redirect.page(draft.step("done"));
    }

    /** The originals that become documents of the account. */
    public List<CheckedOriginal> getMatching() {
        return read().stream()
                .filter(original -> original.result() == Comparison.MATCH)
                .toList();
    }

    /** The others, which become notes for the citizen. */
    public List<CheckedOriginal> getNoted() {
        return read().stream().filter(original -> original.result().noted()).toList();
    }

    private List<CheckedOriginal> read() {
        if (read == null) read = originals.of(draft.id());
        return read;
    }

    public List<Line> getContacts() {
        return contacts.of(draft.id());
    }

    public List<Candidate> getDependants() {
        return dependants.candidates(draft.id()).stream()
                .filter(candidate -> candidate.consent().isPresent())
                .toList();
    }

    public List<Missing> getMissing() {
        if (missing == null) missing = completions.missing(draft.id());
        return missing;
    }
}
