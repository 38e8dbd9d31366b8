package org.seneid.registry.sandbox.card;

import java.time.LocalDate;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.card.Mrz;
import org.seneid.registry.card.PlasticCardCode;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.portrait.PortraitArtist;

/**
 * A citizen card of the sandbox country as it lies on the table.
 *
 * @param until null for a card that does not run out
 */
public record PrintedCard(
        PersonalId number,
        String name,
        BirthDate birthDate,
        Sex sex,
        Place origin,
        Place residence,
        LocalDate issued,
        LocalDate until) {

    /** Who was of age by then may have had an identity card with nine digits. */
    private static final LocalDate NEW_NUMBERS = LocalDate.of(2016, 1, 1);

    private static final int OF_AGE = 14;
    private static final int NINE_DIGITS = 1_000_000_000;

    public PlasticCardCode code() {
        return new PlasticCardCode(number, oldNumber(), name, birthDate, sex, residence.text(), issued);
    }

    public Mrz zone() {
        return Mrz.of(number, name, birthDate, sex, until);
    }

    private String oldNumber() {
        return birthDate.reaches(OF_AGE).isBefore(NEW_NUMBERS)
                ? "%09d".formatted(Math.floorMod(number.digits().hashCode(), NINE_DIGITS))
                : "";
    }

    /** As the holder looked when it was made. */
    Portrait portrait() {
        return new Portrait(
                PortraitArtist.of(number, sex, birthDate.age(issued)).svg());
    }
}
