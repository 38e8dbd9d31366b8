package org.seneid.enrolment.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.documents.web.DocumentWords;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.enrolment.draft.Originals;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.RegisterDocument;

/** One original beside its register, field by field. */
@Named
@RequestScoped
public class OriginalPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DraftPage draft;

    @Inject
    Originals originals;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private PublicId id;
    private CheckedOriginal original;
    private List<Row> rows;
    private final Map<String, String> onPaper = new HashMap<>();
    private String note;
    private boolean compared;

    /**
     * One field.
     *
     * @param key the name of the field
     * @param onPaper what differs there; empty when nothing does
     */
    public record Row(String key, String label, String inRegister, String onPaper) {}

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("original"));
    }

    /** What was recorded to differ stands in its line again. */
    public void load() {
        onPaper.putAll(getOriginal().differing().onPaper());
        note = getOriginal().note();
    }

    /** What the enter key does in a line, with which a scanner ends what it types: a button is chosen by hand. */
    public String enter() {
        throw new RuleBroken("enrolment.original.choose");
    }

    /** Whoever presses two keys in a row has read nothing: that the lines were compared is said first. */
    public String match() {
        if (!compared) throw new RuleBroken("enrolment.original.compare-first").at("compared");
        originals.match(draft.id(), id, onPaper);
        return back();
    }

    public String differs() {
        originals.differs(draft.id(), id, onPaper, note);
        return back();
    }

    public String remove() {
        originals.remove(draft.id(), id);
        return back();
    }

    private String back() {
        return Redirect.page(draft.step("originals"));
    }

    public CheckedOriginal getOriginal() {
        if (original == null) original = originals.byId(draft.id(), id);
        return original;
    }

    public List<Row> getRows() {
        if (rows == null)
            rows = originals.inRegister(getOriginal()).map(this::rows).orElse(List.of());
        return rows;
    }

    private List<Row> rows(RegisterDocument document) {
        return new DocumentWords(language.locale(), clock.instant())
                .fields(document).stream()
                        .filter(field -> compared(field.key()))
                        .map(field -> new Row(field.key(), field.label(), field.text(), differing(field.key())))
                        .toList();
    }

    /** What stands on no paper cannot be compared, and a card's residence is of the day on which it was made. */
    private boolean compared(String field) {
        return !getOriginal().kind().check().notOnPaper().contains(field)
                && !(getOriginal().method() == ReadMethod.CHIP && field.equals("residence"));
    }

    private String differing(String field) {
        return getOriginal().differing().onPaper().getOrDefault(field, "");
    }

    /** The holder's picture in the register; empty when the document has none. */
    public String getPortrait() {
        return originals
                .inRegister(getOriginal())
                .map(RegisterDocument::portrait)
                .map(Portrait::dataUri)
                .orElse("");
    }

    /** The picture in the card's chip; empty when no chip was read. */
    public String getChipPortrait() {
        return getOriginal().portrait().map(Portrait::dataUri).orElse("");
    }

    public Map<String, String> getOnPaper() {
        return onPaper;
    }

    public boolean isCompared() {
        return compared;
    }

    public void setCompared(boolean ticked) {
        compared = ticked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String sentence) {
        note = sentence;
    }
}
