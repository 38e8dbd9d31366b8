package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.TypedText;

/**
 * A person as the population register knows them.
 *
 * @param origin where the family comes from (quê quán)
 * @param died null for the living
 */
public record PersonFacts(
        PersonalId personalId,
        String name,
        Sex sex,
        BirthDate birthDate,
        String nationality,
        Place origin,
        Place residence,
        LocalDate died) {

    /** @throws AnswerRefused when the answer is not about a person */
    public static PersonFacts of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new PersonFacts(
                claims.person("sub"),
                claims.text("name"),
                claims.word("sex", Sex.class),
                claims.birth("birthDate"),
                claims.text("nationality"),
                claims.place("origin"),
                claims.place("residence"),
                claims.dateOrNull("died"));
    }

    public int age(LocalDate today) {
        return birthDate.age(today);
    }

    /** Whether this is their name; many keyboards write Vietnamese without its marks. */
    public boolean isCalled(String typed) {
        return plain(name).equals(plain(typed));
    }

    private static String plain(String name) {
        return TypedText.withoutMarks(TypedText.name(name)).toLowerCase(Locale.ROOT);
    }

    public boolean alive() {
        return died == null;
    }

    public List<Fact> fields() {
        return new Facts()
                .and("number", personalId)
                .and("name", name)
                .and("birthDate", birthDate)
                .and("sex", sex)
                .and("nationality", nationality)
                .and("origin", origin)
                .and("residence", residence)
                .and("died", died)
                .list();
    }
}
