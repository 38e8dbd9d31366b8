package org.seneid.registry.card;

import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.Facts;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Sex;

/**
 * What the chip of a citizen card says: data groups 1 (zone), 2 (portrait) and 13 (the rest).
 *
 * @param origin as printed, in one line
 * @param residence as printed, in one line
 * @param until null for a card that does not run out
 */
public record ChipContents(
        Mrz zone,
        Portrait portrait,
        PersonalId number,
        String name,
        BirthDate birthDate,
        Sex sex,
        String nationality,
        String origin,
        String residence,
        LocalDate issued,
        LocalDate until) {

    /** @throws IllegalArgumentException when its groups are about two people */
    public ChipContents {
        if (!zone.number().equals(number)) throw new IllegalArgumentException("groups 1 and 13 contradict each other");
    }

    /** Every field, by the names that the register's answer has for them. */
    public List<Fact> fields() {
        return new Facts()
                .and("number", number)
                .and("name", name)
                .and("birthDate", birthDate)
                .and("sex", sex)
                .and("nationality", nationality)
                .and("origin", origin)
                .and("residence", residence)
                .and("issued", issued)
                .and("until", until)
                .and("portrait", portrait)
                .list();
    }

    /** Nothing of it appears in a log by accident. */
    @Override
    public String toString() {
        return "ChipContents[…]";
    }
}
