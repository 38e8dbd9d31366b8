package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.BirthDate;

/**
 * A driving licence as the licence register describes it.
 *
 * @param number 12 digits
 * @param points what is left of the 12 penalty points
 */
public record DrivingLicence(
        String documentId,
        String number,
        String name,
        BirthDate birthDate,
        LicenceClasses classes,
        int points,
        LocalDate issued,
        Portrait portrait,
        RegisterStatus standing)
        implements RegisterDocument {

    static DrivingLicence of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new DrivingLicence(
                answer.documentId(),
                claims.text("number"),
                claims.text("name"),
                claims.birth("birthDate"),
                claims.classes("classes"),
                claims.number("points"),
                claims.date("issued"),
                claims.portrait("portrait"),
                claims.word("standing", RegisterStatus.class));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DRIVING_LICENCE;
    }

    /** The last day of the class that ends first. */
    @Override
    public LocalDate until() {
        return classes.until();
    }

    @Override
    public List<Fact> fields() {
        return new Facts()
                .and("number", number)
                .and("name", name)
                .and("birthDate", birthDate)
                .and("classes", classes)
                .and("issued", issued)
                .and("until", until())
                .and("points", points)
                .and("portrait", portrait)
                .list();
    }
}
