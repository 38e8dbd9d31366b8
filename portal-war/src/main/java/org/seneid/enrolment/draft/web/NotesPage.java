package org.seneid.enrolment.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.DeskNotes;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Quotation;

/** The originals that did not get into the account at the desk, each with what to do. */
@Named
@RequestScoped
public class NotesPage {

    @Inject
    DeskNotes notes;

    @Inject
    Language language;

    private List<CheckedOriginal> mine;

    public List<CheckedOriginal> getMine() {
        if (mine == null) mine = notes.mine();
        return mine;
    }

    /** What differs: {@code Ngày sinh: trên giấy 01/01/1901}. */
    public List<Quotation> differences(CheckedOriginal original) {
        var words = Messages.in(language.locale());
        return original.differing().onPaper().entrySet().stream()
                .map(field -> Quotation.filling(
                        words.text(
                                "enrolment.notes.differs",
                                words.text("registry.fact." + field.getKey()),
                                Quotation.PLACE),
                        field.getValue()))
                .toList();
    }
}
