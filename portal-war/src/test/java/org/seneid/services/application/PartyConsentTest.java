package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.application.PartyConsent.Applicant;

/** The laws of another person's consent. */
class PartyConsentTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final Applicant APPLICANT = new Applicant(new PersonalId("001090000001"), new AccountId(1));
    private static final PersonalId OTHER = new PersonalId("001190000002");

    private final PartyConsent consent = new PartyConsent(null, APPLICANT, OTHER, 7, MONDAY);

    private static Instant later(int days) {
        return MONDAY.plus(days, ChronoUnit.DAYS);
    }

    @Test
    void itIsAskedOfSomebodyElse() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new PartyConsent(null, new Applicant(OTHER, new AccountId(1)), OTHER, 7, MONDAY))
                .withMessage("services.consent.self");
    }

    @Test
    void itIsAnsweredToTheEndOfItsLastDay() {
        assertThat(consent.lastDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(consent.overdue(later(7))).isFalse();
        assertThat(consent.overdue(later(8))).isTrue();
        var other = Account.ofCitizen(OTHER, "Trần Thị Bình", 2, MONDAY);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> consent.decline(other, "too dear", later(8)))
                .withMessage("services.consent.over");
    }

    @Test
    void whatIsAnsweredStaysSo() {
        consent.takeBack(later(1));
        assertThat(consent.answeredAt()).contains(later(1));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> consent.lapse(later(8)))
                .withMessage("services.consent.over");
        assertThat(consent.overdue(later(8))).isFalse();
    }
}
