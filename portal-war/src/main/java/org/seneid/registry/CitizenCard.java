package org.seneid.registry;

import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.PersonalId;

/**
 * The citizen card (căn cước) as the population register describes it.
 *
 * @param until null for a card issued after the holder's last renewal at 60
 */
public record CitizenCard(
        String documentId,
        PersonalId personalId,
        String name,
        LocalDate birthDate,
        Sex sex,
        String nationality,
        Place origin,
        Place residence,
        LocalDate issued,
        LocalDate until,
        Portrait portrait,
        Standing standing)
        implements RegisterDocument {

    static CitizenCard of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new CitizenCard(
                answer.documentId(),
                claims.person("number"),
                claims.text("name"),
                claims.date("birthDate"),
                claims.word("sex", Sex.class),
                claims.text("nationality"),
                claims.place("origin"),
                claims.place("residence"),
                claims.date("issued"),
                claims.dateOrNull("until"),
                claims.portrait("portrait"),
                claims.word("standing", Standing.class));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CITIZEN_CARD;
    }

    @Override
    public String number() {
        return personalId.grouped();
    }

    @Override
    public List<Fact> fields() {
        return new Facts()
                .and("number", personalId)
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
}
