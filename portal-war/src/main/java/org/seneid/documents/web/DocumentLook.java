package org.seneid.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.seneid.platform.text.Quotation;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DrivingLicence;
import org.seneid.registry.document.HealthInsurance;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.SocialInsurance;
import org.seneid.registry.document.VehicleRegistration;

/**
 * How a kind of documents looks: all that pages know of a kind and registers do not.
 *
 * @param style the class of its colours in the theme
 * @param icon its drawing in the sprite
 */
record DocumentLook(String style, String icon, BiFunction<RegisterDocument, DocumentWords, List<Quotation>> card) {

    static DocumentLook of(DocumentKind kind) {
        return switch (kind) {
            case CITIZEN_CARD -> look("citizen", "person", CitizenCard.class, DocumentLook::citizenCard);
            case DRIVING_LICENCE -> look("licence", "licence", DrivingLicence.class, DocumentLook::licence);
            case VEHICLE_REGISTRATION -> look("vehicle", "car", VehicleRegistration.class, DocumentLook::vehicle);
            case HEALTH_INSURANCE -> look("health", "health", HealthInsurance.class, DocumentLook::healthInsurance);
            case SOCIAL_INSURANCE -> look("social", "people", SocialInsurance.class, DocumentLook::socialInsurance);
        };
    }

    private static <D extends RegisterDocument> DocumentLook look(
            String style, String icon, Class<D> type, BiFunction<D, DocumentWords, List<Quotation>> card) {
        return new DocumentLook(style, icon, (document, words) -> card.apply(type.cast(document), words));
    }

    /** What stands on the card between the name and the number. */
    List<Quotation> lines(RegisterDocument document, DocumentWords words) {
        return card.apply(document, words);
    }

    private static List<Quotation> citizenCard(CitizenCard card, DocumentWords words) {
        return List.of(
                own(words, "registry.card.born", card.birthDate(), words.word(card.sex())),
                Quotation.whole(capital(card.residence().province())));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<Quotation> licence(DrivingLicence licence, DocumentWords words) {
        return List.of(
                own(words, "registry.card.classes", licence.classes().codes(), licence.points()),
                licence.until() == null
                        ? own(words, "registry.card.unlimited")
                        : own(words, "registry.card.until", licence.until()));
    }

    private static List<Quotation> vehicle(VehicleRegistration vehicle, DocumentWords words) {
        var model = vehicle.make() + " " + vehicle.model();
        return List.of(
                Quotation.filling(
                        words.text("registry.card.vehicle", model, Quotation.PLACE),
                        vehicle.colour().toLowerCase(Locale.ROOT)),
                own(words, "registry.card.registered", vehicle.firstRegistered()));
    }

    private static List<Quotation> healthInsurance(HealthInsurance insurance, DocumentWords words) {
        return List.of(
                own(words, "registry.card.benefit", insurance.benefit(), insurance.percent()),
                Quotation.filling(
                        words.text("registry.card.place", Quotation.PLACE, insurance.until()), insurance.firstPlace()));
    }

    private static List<Quotation> socialInsurance(SocialInsurance insurance, DocumentWords words) {
        return List.of(
                own(words, "registry.card.months", words.word(insurance.participation()), insurance.months()),
                Quotation.whole(insurance.employer()));
    }

    private static Quotation own(DocumentWords words, String key, Object... args) {
        return Quotation.none(words.text(key, args));
    }
}
