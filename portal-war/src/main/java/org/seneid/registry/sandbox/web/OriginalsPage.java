package org.seneid.registry.sandbox.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;
import org.seneid.registry.sandbox.card.PrintedCard;
import org.seneid.registry.sandbox.card.SamplePaperCatalogue;
import org.seneid.registry.sandbox.card.SamplePapers;
import org.seneid.registry.web.RegistryRoutes;

/** Lays the originals of somebody of the sandbox country on the table, for whoever tries a desk. */
@Named
@RequestScoped
public class OriginalsPage {

    @Inject
    SamplePaperCatalogue catalogue;

    @Inject
    SelectedPerson open;

    @Inject
    Language language;

    private Map<PersonalId, String> people;
    private SamplePapers papers;
    private String person = "";
    private String number = "";

    /** Somebody to choose. */
    public record Choice(String number, String label) {}

    @PostConstruct
    void load() {
        people = catalogue.people();
        papers = open.holder().flatMap(catalogue::of).orElse(null);
        person = open.holder().map(PersonalId::digits).orElse("");
    }

    public List<Choice> getPeople() {
        return people.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey().digits(),
                        one.getValue() + " · " + one.getKey().grouped()))
                .toList();
    }

    /** Whose number was typed, else who was picked. */
    public String show() {
        var typed = number.isBlank() ? person : number;
        var holder =
                PersonalId.typed(typed).orElseThrow(() -> new RuleBroken("registry.country.number.shape").at("number"));
        if (catalogue.of(holder).isEmpty()) throw new RuleBroken("registry.originals.nobody").at("number");
        open.of(holder);
        return Redirect.page(RegistryRoutes.ORIGINALS);
    }

    /** Null until somebody is chosen. */
    public SamplePapers getWallet() {
        return papers;
    }

    /** The QR code on the front of a card. */
    public String qr(PrintedCard card) {
        var label = Messages.in(language.locale()).text("registry.originals.qr");
        return QrCode.svg(card.code().text(), ErrorCorrectionLevel.M, label);
    }

    /** The three lines on its back. */
    public String zone(PrintedCard card) {
        return String.join("\n", card.zone().lines());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String picked) {
        person = picked == null ? "" : picked;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed == null ? "" : typed;
    }
}
