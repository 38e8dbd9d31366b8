package org.seneid.registry.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.AnswerRefused;
import org.seneid.registry.document.Claims;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.Facts;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.Sex;
import org.seneid.registry.document.VerifiedAnswer;

/**
 * A letter that a register wrote about a person and signed.
 *
 * @param number the register's own
 * @param until its last day; empty when it names none
 * @param facts what the register knows of whom it is about
 * @param statements what was stated to it, such as the purpose
 */
public record RegisterLetter(
        RegisterOrderKind kind,
        String number,
        LocalDate issued,
        Optional<LocalDate> until,
        List<Fact> facts,
        List<LetterStatement> statements) {

    public RegisterLetter {
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
    }

    /** What a register found in its records. */
    public enum Finding implements HasMessageKey {
        NO_CONVICTIONS;

        @Override
        public String key() {
            return "registry.finding." + name();
        }
    }

    /** @throws AnswerRefused when the answer is no letter */
    public static RegisterLetter of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new RegisterLetter(
                claims.word("letter", RegisterOrderKind.class),
                claims.text("letterNumber"),
                claims.date("issued"),
                Optional.ofNullable(claims.dateOrNull("until")),
                facts(claims),
                claims.each("statements").stream()
                        .map(RegisterLetter::statement)
                        .toList());
    }

    private static List<Fact> facts(Claims claims) {
        return new Facts()
                .and("number", new PersonalId(claims.text("number")))
                .and("name", claims.text("name"))
                .and("birthDate", claims.birth("birthDate"))
                .and("sex", claims.word("sex", Sex.class))
                .and("nationality", claims.textOrNull("nationality"))
                .and("residence", claims.has("residence") ? claims.place("residence") : null)
                .and("mother", claims.textOrNull("mother"))
                .and("father", claims.textOrNull("father"))
                .and("finding", claims.has("finding") ? claims.word("finding", Finding.class) : null)
                .list();
    }

    private static LetterStatement statement(Claims said) {
        return new LetterStatement(
                said.text("labelVi"), said.text("labelEn"), said.text("textVi"), said.text("textEn"));
    }
}
