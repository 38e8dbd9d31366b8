package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;

/**
 * The citizen card (căn cước) as the population register describes it.
 *
 * @param residenceProvince where the holder lives, said no more exactly than that; null when the register does not say
 * @param ageOver18 on the day of the answer, the register's own word; null when it does not say
 * @param until null for a card issued after the holder's last renewal at 60
 */
public record CitizenCard(
        String documentId,
        PersonalId personalId,
        String name,
        BirthDate birthDate,
        Sex sex,
        String nationality,
        Place origin,
        Place residence,
        String residenceProvince,
        Boolean ageOver18,
        LocalDate issued,
        LocalDate until,
        Portrait portrait,
        RegisterStatus standing)
        implements RegisterDocument {

    static CitizenCard of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new CitizenCard(
                answer.documentId(),
                claims.person("number"),
                claims.text("name"),
                claims.birth("birthDate"),
                claims.word("sex", Sex.class),
                claims.text("nationality"),
                claims.place("origin"),
                claims.place("residence"),
                claims.textOrNull("residenceProvince"),
                claims.flagOrNull("ageOver18"),
                claims.date("issued"),
                claims.dateOrNull("until"),
                claims.portrait("portrait"),
                claims.word("standing", RegisterStatus.class));
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
