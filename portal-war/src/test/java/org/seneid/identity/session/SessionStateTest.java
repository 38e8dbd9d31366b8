package org.seneid.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

class SessionStateTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void a_citizen_may_be_idle_for_fifteen_minutes() {
        var stay = stayOf(Role.CITIZEN);
        assertThat(stay.over(NOON.plus(Duration.ofMinutes(15)).minusMillis(1))).isFalse();
        assertThat(stay.over(NOON.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void staff_may_be_idle_for_ten() {
        assertThat(stayOf(Role.OFFICER).over(NOON.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void doing_something_moves_the_end() {
        var later = NOON.plus(Duration.ofMinutes(14));
        assertThat(stayOf(Role.CITIZEN).seen(later).endsAt()).isEqualTo(later.plus(Duration.ofMinutes(15)));
    }

    @Test
    void nothing_moves_the_end_of_the_whole_stay() {
        var almost = NOON.plus(Duration.ofHours(12)).minusSeconds(1);
        var stay = stayOf(Role.CITIZEN).seen(almost);
        assertThat(stay.endsAt()).isEqualTo(NOON.plus(Duration.ofHours(12)));
        assertThat(stay.extendable()).isFalse();
        assertThat(stayOf(Role.OPERATOR).seen(NOON.plus(Duration.ofHours(8))).over(NOON.plus(Duration.ofHours(8))))
                .isTrue();
    }

    @Test
    void confirming_makes_the_sign_in_fresh_and_starts_no_new_stay() {
        var later = NOON.plus(Duration.ofHours(11)).plus(Duration.ofMinutes(59));
        var stay = stayOf(Role.CITIZEN).confirmed(later);
        assertThat(stay.actor().signedInAt()).isEqualTo(later);
        assertThat(stay.endsAt()).isEqualTo(NOON.plus(Duration.ofHours(12)));
    }

    private static SessionState stayOf(Role role) {
        return SessionState.begins(
                new Actor(new AccountId(1), new PersonalId("001090012345"), "Nguyễn Văn An", role, 2, "session", NOON));
    }
}
