package org.seneid.sharing.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.documents.VerifiedDocument;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.Shares;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Choices;
import org.seneid.sharing.choice.Choices.Offers;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Preset;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Selection;
import org.seneid.sharing.draft.ShareDrafts;
import org.seneid.sharing.web.SharingWords;

/** The first step of a new share: what is shown. At first nothing is ticked; a preset ticks what it says. */
@Named
@RequestScoped
public class NewSharePage {

    /** As the address has them: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Choices choices;

    @Inject
    ShareDrafts drafts;

    @Inject
    Acting acting;

    @Inject
    SharingWords words;

    private String draft;
    /** The kind of document that the citizen came from: it stands first. */
    private String document;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private List<Section> sections;
    private List<Offers> offered;

    /** The choices of one document. */
    public record Section(VerifiedDocument document, String number, List<Row> rows) {}

    /**
     * One choice.
     *
     * @param key what is ticked
     * @param input the id of its box in the page
     * @param quoted whether the value is the register's own words
     */
    public record Row(String key, String input, String name, String value, boolean quoted) {}

    @PostConstruct
    void opened() {
        draft = address.get("draft");
        document = address.get("document");
    }

    public void load() {
        if (draft == null) return;
        var begun = drafts.byId(new PublicId(draft));
        if (begun.opened().isPresent())
            Redirect.page("/sharing/" + begun.opened().get());
        else begun.selection().choices().forEach(choice -> ticked.put(choice.toString(), true));
    }

    public String next() {
        var chosen = ticked();
        if (draft == null)
            draft = drafts.begin(chosen, Optional.empty(), Lifetime.IN_PERSON).value();
        else drafts.choose(new PublicId(draft), chosen);
        return Redirect.page("/sharing/new/" + draft + "/terms");
    }

    /** Takes what a preset says to the last step, which shows each value: nothing is opened before the citizen has seen it. */
    public String use(Preset preset) {
        var begun = drafts.begin(
                Selection.of(preset.of(offered())),
                Optional.of(new Purpose(words.text(preset.key()))),
                preset.lifetime());
        return Redirect.page("/sharing/new/" + begun + "/check");
    }

    private Selection ticked() {
        var chosen = new ArrayList<Choice>();
        ticked.forEach((key, on) -> {
            if (Boolean.TRUE.equals(on)) chosen.add(Choice.of(key));
        });
        return Selection.of(chosen);
    }

    private List<Offers> offered() {
        if (offered == null) offered = choices.mine();
        return offered;
    }

    public boolean isAllowed() {
        return acting.level() >= Shares.LEVEL_TO_SHARE;
    }

    public List<Section> getSections() {
        if (sections == null)
            sections = offered().stream()
                    .sorted(Comparator.comparing(
                            offers -> !offers.document().kind().slug().equals(document)))
                    .map(this::section)
                    .toList();
        return sections;
    }

    /** The first document lies open, and any of which something is ticked. */
    public boolean unfolded(Section section) {
        return section.equals(getSections().get(0))
                || section.rows().stream().anyMatch(row -> Boolean.TRUE.equals(ticked.get(row.key())));
    }

    private Section section(Offers offers) {
        var several = offered().stream()
                        .filter(other ->
                                other.document().kind() == offers.document().kind())
                        .count()
                > 1;
        return new Section(
                offers.document(),
                several ? offers.document().document().number() : "",
                offers.all().stream()
                        .map(offer -> new Row(
                                offer.choice().toString(),
                                "c-" + offer.choice().toString().replace('@', '-'),
                                words.name(offer.choice().attribute()),
                                words.value(offer.choice().attribute(), offer.value()),
                                DocumentWords.quoted(offer.value())))
                        .toList());
    }

    /** The presets of which this citizen has everything. */
    public List<Preset> getPresets() {
        return Stream.of(Preset.values())
                .filter(preset -> preset.of(offered()).stream()
                        .map(Choice::attribute)
                        .toList()
                        .contains(preset.attributes().get(0)))
                .toList();
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    /** What is ticked already, in words; empty when nothing is. */
    public String getTickedNames() {
        var chosen = offered().stream()
                .flatMap(offers -> offers.all().stream())
                .map(Choices.Offer::choice)
                .filter(choice -> Boolean.TRUE.equals(ticked.get(choice.toString())))
                .map(Choice::attribute)
                .distinct()
                .toList();
        return chosen.isEmpty() ? "" : words.text("sharing.new.sees", chosen.size(), words.names(chosen));
    }

    public String getDraft() {
        return draft;
    }
}
