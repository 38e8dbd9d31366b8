package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;

/**
 * A social insurance book (sổ BHXH) as the social insurance register describes it.
 *
 * @param number the 10 digits of the social insurance code, or the personal number on a book issued since August 2025
 * @param employer who pays in, or the last who did
 * @param since the first month that was paid for
 * @param months paid for so far
 */
public record SocialInsurance(
        String documentId,
        String number,
        String name,
        BirthDate birthDate,
        String employer,
        LocalDate since,
        int months,
        Participation participation,
        RegisterStatus standing)
        implements RegisterDocument {

    static SocialInsurance of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new SocialInsurance(
                answer.documentId(),
                claims.text("number"),
                claims.text("name"),
                claims.birth("birthDate"),
                claims.text("employer"),
                claims.date("since"),
                claims.number("months"),
                claims.word("participation", Participation.class),
                claims.word("standing", RegisterStatus.class));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SOCIAL_INSURANCE;
    }

    /** A book has no last day. */
    @Override
    public LocalDate until() {
        return null;
    }

    @Override
    public List<Fact> fields() {
        return new Facts()
                .and("number", PersonalId.typed(number).<Object>map(own -> own).orElse(number))
                .and("name", name)
                .and("birthDate", birthDate)
                .and("employer", employer)
                .and("since", since)
                .and("months", months)
                .and("participation", participation)
                .list();
    }
}
