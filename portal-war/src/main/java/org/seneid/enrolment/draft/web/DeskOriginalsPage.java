package org.seneid.enrolment.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.desk.PreRegistration;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.Originals;
import org.seneid.enrolment.original.Comparison;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.platform.web.Redirect;
import org.seneid.registry.document.DocumentKind;

/** The first step: every original that lies on the desk is read. */
@Named("deskOriginalsPage")
@RequestScoped
public class DeskOriginalsPage {

    @Inject
    DraftPage draft;

    @Inject
    Originals originals;

    private String scanned;
    private DocumentKind kind;
    private List<CheckedOriginal> read;

    /** What a chip has settled needs no eye; anything else that a register holds is compared next. */
    public String read() {
        var original = originals.read(draft.id(), scanned, Optional.ofNullable(kind));
        var byEye = original.result() == Comparison.FOUND;
        return Redirect.page(draft.step("originals") + (byEye ? "/" + original.publicId() : ""));
    }

    public String next() {
        return Redirect.page(draft.step("contacts"));
    }

    public List<CheckedOriginal> getRead() {
        if (read == null) read = originals.of(draft.id());
        return read;
    }

    /** The card whose chip was read; null before. */
    public CheckedOriginal getCard() {
        return getRead().stream()
                .filter(original -> original.method() == ReadMethod.CHIP)
                .findFirst()
                .orElse(null);
    }

    /** What the person wrote down at home to be taken into the account, and has not put on the desk yet. */
    public List<DocumentKind> getWished() {
        return draft.getEnrolment().prepared().map(PreRegistration::documents).stream()
                .flatMap(wished -> wished.stream())
                .filter(wish -> getRead().stream().noneMatch(original -> original.kind() == wish))
                .sorted()
                .toList();
    }

    /** What may lie on the desk beside the card, which is known by its chip. */
    public List<DocumentKind> getKinds() {
        return DocumentKind.papers().toList();
    }

    /** How a result looks; never by colour alone. */
    public String look(Comparison result) {
        return switch (result) {
            case FOUND -> "info";
            case MATCH -> "ok";
            case DIFFERS, NOT_FOUND -> "bad";
        };
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String typed) {
        scanned = typed;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind chosen) {
        kind = chosen;
    }
}
