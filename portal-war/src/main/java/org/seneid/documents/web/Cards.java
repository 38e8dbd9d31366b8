package org.seneid.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seneid.documents.VerifiedDocument;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DrivingLicence;
import org.seneid.registry.document.HealthInsurance;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.VehicleRegistration;

/** Lays documents out as cards, in the words of one language. */
public record Cards(DocumentWords words) {

    private static final Map<DocumentKind, String> STYLES = Map.of(
            DocumentKind.CITIZEN_CARD, "citizen",
            DocumentKind.DRIVING_LICENCE, "licence",
            DocumentKind.VEHICLE_REGISTRATION, "vehicle",
            DocumentKind.HEALTH_INSURANCE, "health");

    public Card of(VerifiedDocument document, String href) {
        return document.genuine() ? shown(document, href) : refused(document, href);
    }

    private Card shown(VerifiedDocument document, String href) {
        var content = document.document();
        var moment = words.moment(document.signedAt().orElseThrow());
        return new Card(
                href,
                STYLES.get(document.kind()) + (document.state().inForce() ? "" : " off"),
                issuer(document.kind()),
                words.word(document.kind()),
                DocumentWords.kindOf(document.state()),
                words.state(document),
                content.name(),
                lines(content),
                words.number(content),
                portrait(content),
                plate(content),
                words.text(document.silent() ? "documents.card.silent" : "documents.card.as-of", moment),
                words.text("documents.card.genuine"),
                true);
    }

    private Card refused(VerifiedDocument document, String href) {
        return new Card(
                href,
                "refused",
                issuer(document.kind()),
                words.word(document.kind()),
                "bad",
                words.text("documents.card.not-genuine"),
                "",
                List.of(words.text("documents.card.not-shown")),
                "",
                "",
                "",
                words.text("documents.card.as-of", words.moment(document.askedAt())),
                "",
                false);
    }

    private String issuer(DocumentKind kind) {
        return words.text("documents.issuer." + kind.name());
    }

    private List<String> lines(RegisterDocument content) {
        if (content instanceof CitizenCard card) return lines(card);
        if (content instanceof DrivingLicence licence) return lines(licence);
        if (content instanceof VehicleRegistration vehicle) return lines(vehicle);
        if (content instanceof HealthInsurance insurance) return lines(insurance);
        return List.of();
    }

    private List<String> lines(CitizenCard card) {
        return List.of(
                words.text("documents.card.born", card.birthDate(), words.word(card.sex())),
                capital(card.residence().province()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<String> lines(DrivingLicence licence) {
        return List.of(
                words.text("documents.card.classes", licence.classes().codes(), licence.points()),
                licence.until() == null
                        ? words.text("documents.card.unlimited")
                        : words.text("documents.card.until", licence.until()));
    }

    private List<String> lines(VehicleRegistration vehicle) {
        var model = vehicle.make() + " " + vehicle.model();
        return List.of(
                words.text("documents.card.vehicle", model, vehicle.colour().toLowerCase(Locale.ROOT)),
                words.text("documents.card.registered", vehicle.firstRegistered()));
    }

    private List<String> lines(HealthInsurance insurance) {
        return List.of(
                words.text("documents.card.benefit", insurance.benefit(), insurance.percent()),
                words.text("documents.card.place", insurance.firstPlace(), insurance.until()));
    }

    private String portrait(RegisterDocument content) {
        if (content instanceof CitizenCard card) return portrait(card.portrait());
        if (content instanceof DrivingLicence licence) return portrait(licence.portrait());
        return "";
    }

    /** A portrait holds shapes and nothing else, so that it can stand in the page as it is. */
    private String portrait(Portrait portrait) {
        var says = words.text("documents.card.portrait");
        return "<svg class=\"portrait\" role=\"img\" aria-label=\"" + says + "\" "
                + portrait.svg().substring("<svg ".length());
    }

    private static String plate(RegisterDocument content) {
        return content instanceof VehicleRegistration vehicle
                ? vehicle.plateColour().name().toLowerCase(Locale.ROOT)
                : "";
    }
}
