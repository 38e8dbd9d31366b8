package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;

/**
 * A health insurance card (BHYT) as the insurance register describes it.
 *
 * @param number 10 digits of the social insurance code, or since August 2025 the personal number
 * @param benefit the level from 1 to 5 that {@link #percent()} explains
 * @param firstPlace where treatment starts
 * @param fiveYearsFrom the day from which five years without a gap count
 */
public record HealthInsurance(
        String documentId,
        String number,
        String name,
        BirthDate birthDate,
        Sex sex,
        InsuranceGroup group,
        int benefit,
        String firstPlace,
        LocalDate from,
        LocalDate until,
        LocalDate fiveYearsFrom,
        RegisterStatus standing)
        implements RegisterDocument {

    static HealthInsurance of(VerifiedAnswer answer) {
        var claims = answer.read();
        return new HealthInsurance(
                answer.documentId(),
                claims.text("number"),
                claims.text("name"),
                claims.birth("birthDate"),
                claims.word("sex", Sex.class),
                claims.word("group", InsuranceGroup.class),
                claims.number("benefit"),
                claims.text("firstPlace"),
                claims.date("from"),
                claims.date("until"),
                claims.date("fiveYearsFrom"),
                claims.word("standing", RegisterStatus.class));
    }

    /** How much of the cost is paid at this level (Health Insurance Law, article 22). */
    public int percent() {
        return switch (benefit) {
            case 3 -> 95;
            case 4 -> 80;
            default -> 100;
        };
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HEALTH_INSURANCE;
    }

    @Override
    public List<Fact> fields() {
        return new Facts()
                .and("number", PersonalId.typed(number).<Object>map(own -> own).orElse(number))
                .and("name", name)
                .and("birthDate", birthDate)
                .and("sex", sex)
                .and("group", group)
                .and("benefit", benefit)
                .and("percent", percent())
                .and("firstPlace", firstPlace)
                .and("from", from)
                .and("until", until)
                .and("fiveYearsFrom", fiveYearsFrom)
                .list();
    }
}
