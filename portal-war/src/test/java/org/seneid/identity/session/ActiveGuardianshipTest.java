package org.seneid.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seneid.identity.guardianship.ActiveGuardianship;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;

class ActiveGuardianshipTest {

    /** Midnight in Vietnam. */
    private static final Instant BIRTHDAY = Instant.parse("2027-03-07T17:00:00Z");

    private static final AccountId GUARDIAN = new AccountId(1);
    private static final PersonalId CHILD = new PersonalId("001313004512");

    @Test
    void a_session_that_goes_on_over_the_fourteenth_birthday_is_over_at_midnight() {
        var acted = until(LocalDate.of(2027, 3, 8));
        assertThat(acted.over(BIRTHDAY.minusMillis(1))).isFalse();
        assertThat(acted.over(BIRTHDAY)).isTrue();
        assertThat(until(null).over(BIRTHDAY)).isFalse();
    }

    @Test
    void the_database_is_asked_as_often_as_for_the_session() {
        var acted = until(null);
        assertThat(acted.toCheck(BIRTHDAY.minusSeconds(3600).plus(SessionState.CHECKED_EVERY)))
                .isTrue();
        assertThat(acted.toCheck(BIRTHDAY.minusSeconds(3600)
                        .plus(SessionState.CHECKED_EVERY)
                        .minusMillis(1)))
                .isFalse();
    }

    @Test
    void another_who_signs_in_in_the_same_browser_acts_for_nobody() {
        assertThat(until(null).by(actor(GUARDIAN))).isTrue();
        assertThat(until(null).by(actor(new AccountId(7)))).isFalse();
    }

    private static ActiveGuardianship until(LocalDate day) {
        var child = new Delegation(new AccountId(2), CHILD, "Nguyễn Bảo Ngọc", 2, Kinship.CHILD);
        return new ActiveGuardianship(PublicId.random().value(), GUARDIAN, child, day, BIRTHDAY.minusSeconds(3600));
    }

    private static Actor actor(AccountId account) {
        return new Actor(
                account, new PersonalId("001090012345"), "Nguyễn Văn An", Role.CITIZEN, 2, "session", BIRTHDAY);
    }
}
