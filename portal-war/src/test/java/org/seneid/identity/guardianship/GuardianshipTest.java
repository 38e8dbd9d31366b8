package org.seneid.identity.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AgeBand;
import org.seneid.identity.account.LockOrigin;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;

class GuardianshipTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Account parent = account(1, "001090012345");
    private final Account child = account(2, "001317004512");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,BELOW_SIX,1",
        "2020-11-26,BELOW_SIX,1",
        "2020-11-25,SIX_TO_THIRTEEN,2",
        "2012-11-26,SIX_TO_THIRTEEN,2",
        "2012-11-25,FROM_FOURTEEN,2",
        "2012-12,SIX_TO_THIRTEEN,2",
        "2012-11,FROM_FOURTEEN,2",
        "2020,SIX_TO_THIRTEEN,2"
    })
    void age_bands_change_on_the_birthday(BirthDate born, AgeBand band, int level) {
        assertThat(AgeBand.of(born, TODAY)).isEqualTo(band);
        assertThat(band.highestLevel()).isEqualTo(level);
    }

    @Test
    void a_childs_is_active_at_once_and_over_on_the_fourteenth_birthday() {
        var born = BirthDate.of(2013, 3, 8);
        var guardianship = Guardianship.ofChild(parent, child, born, TODAY, NOW);
        assertThat(guardianship.isAsked()).isFalse();
        assertThat(guardianship.inForce(LocalDate.of(2027, 3, 7))).isTrue();
        assertThat(guardianship.inForce(LocalDate.of(2027, 3, 8))).isFalse();
        assertThat(guardianship.getUntil()).isEqualTo("2027-03-08");
    }

    @Test
    void nobody_is_recorded_for_a_child_of_fourteen() {
        var born = BirthDate.of(2012, 11, 25);
        assertThatThrownBy(() -> Guardianship.ofChild(parent, child, born, TODAY, NOW))
                .hasMessage("identity.dependants.fourteen");
    }

    @Test
    void a_parents_waits_for_their_word_and_has_no_last_day() {
        var guardianship = Guardianship.ofParent(parent, child, NOW);
        assertThat(guardianship.isAsked()).isTrue();
        assertThat(guardianship.inForce(TODAY)).isFalse();
        guardianship.agree(NOW);
        assertThat(guardianship.inForce(TODAY.plusYears(40))).isTrue();
        assertThat(guardianship.getUntil()).isNull();
        guardianship.end(NOW);
        assertThat(guardianship.inForce(TODAY)).isFalse();
    }

    @Test
    void what_was_refused_is_not_agreed_to_later() {
        var guardianship = Guardianship.ofParent(parent, child, NOW);
        guardianship.refuse(NOW);
        assertThatThrownBy(() -> guardianship.agree(NOW)).hasMessage("identity.dependants.move");
    }

    @Test
    void nobody_acts_in_a_locked_account() {
        var guardianship = Guardianship.ofParent(parent, child, NOW);
        guardianship.agree(NOW);
        child.activate();
        assertThat(guardianship.inForce(TODAY)).isTrue();
        child.lock(LockOrigin.values()[0]);
        assertThat(guardianship.inForce(TODAY)).isFalse();
    }

    @Test
    void nobody_acts_for_themselves() {
        assertThatThrownBy(() -> Guardianship.ofParent(parent, parent, NOW)).hasMessage("identity.dependants.self");
    }

    private static Account account(long id, String number) {
        var account = Account.ofCitizen(new PersonalId(number), "Nguyễn Thử", 2, NOW);
        try {
            Field field = Account.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(account, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return account;
    }
}
