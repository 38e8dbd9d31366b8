package org.seneid.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.enrolment.ActivationSlips;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.EnrolmentStatus;
import org.seneid.enrolment.draft.Originals;
import org.seneid.enrolment.draft.web.DraftPage;
import org.seneid.platform.NotFound;

/** What came of an enrolment. */
@Named
@RequestScoped
public class DonePage {

    @Inject
    DraftPage draft;

    @Inject
    Originals originals;

    @Inject
    ActivationSlips slips;

    private boolean over;
    private boolean coded;

    /** @throws NotFound while it is not completed */
    public void load() {
        if (draft.getEnrolment().status() != EnrolmentStatus.COMPLETED) throw new NotFound();
        over = slips.over(draft.id());
        coded = slips.coded(draft.id());
    }

    /** Whether the person has to be found and checked again before a slip is printed. */
    public boolean isOver() {
        return over;
    }

    /** Whether the slip bears a code to come in with. */
    public boolean isCoded() {
        return coded;
    }

    /** The originals that were not taken into the account. */
    public List<CheckedOriginal> getNoted() {
        return originals.of(draft.id()).stream()
                .filter(original -> original.result().noted())
                .toList();
    }

    /** What officers wrote, and the slip says, of those originals. */
    public List<String> getWords() {
        return getNoted().stream()
                .map(original -> original.number() + " " + original.note())
                .toList();
    }
}
