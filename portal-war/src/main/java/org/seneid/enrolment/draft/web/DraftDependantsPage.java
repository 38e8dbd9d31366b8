package org.seneid.enrolment.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.enrolment.draft.Consent;
import org.seneid.enrolment.draft.DraftDependants;
import org.seneid.enrolment.draft.DraftDependants.Candidate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.web.Redirect;

/** The third step: for whom the person will act. */
@Named("draftDependantsPage")
@RequestScoped
public class DraftDependantsPage {

    @Inject
    DraftPage draft;

    @Inject
    DraftDependants dependants;

    private List<Candidate> candidates;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String scanned;

    /** What was chosen before; at first what the person wrote down at home. */
    public void load() {
        var wished =
                draft.getEnrolment().prepared().map(PreRegistration::dependants).orElse(List.of());
        var untouched = getCandidates().stream().allMatch(one -> one.consent().isEmpty());
        for (int i = 0; i < getCandidates().size(); i++) {
            var one = getCandidates().get(i);
            chosen.put(key(i), one.consent().isPresent() || untouched && isChild(one) && isWished(one, wished));
        }
    }

    private static boolean isWished(Candidate one, List<PersonalId> wished) {
        return wished.contains(one.member().number());
    }

    public String next() {
        dependants.choose(draft.id(), ticked());
        return Redirect.page(draft.step("check"));
    }

    public String agree() {
        dependants.agree(draft.id(), scanned);
        return Redirect.pageSaying(draft.step("dependants"), "enrolment.dependants.agreed");
    }

    private List<PersonalId> ticked() {
        return getCandidates().stream()
                .filter(one ->
                        Boolean.TRUE.equals(chosen.get(key(getCandidates().indexOf(one)))))
                .map(one -> one.member().number())
                .toList();
    }

    /** Numbers stay out of the page's source: a candidate is known by its place in the list. */
    private static String key(int place) {
        return "d" + place;
    }

    public boolean isChild(Candidate one) {
        return one.kinship() == Kinship.CHILD;
    }

    /** A parent who agreed at the desk, which is not undone by a tick. */
    public boolean isAgreed(Candidate one) {
        return one.consent().filter(Consent.IN_PERSON::equals).isPresent();
    }

    /** Whether there is a parent whose card may be read. */
    public boolean isParents() {
        return getCandidates().stream().anyMatch(one -> !isChild(one) && !isAgreed(one));
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) candidates = dependants.candidates(draft.id());
        return candidates;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String typed) {
        scanned = typed;
    }
}
