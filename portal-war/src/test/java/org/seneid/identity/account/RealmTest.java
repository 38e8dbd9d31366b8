package org.seneid.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    @ParameterizedTest
    @ValueSource(strings = {"001090012345", "001 090 012 345", " 001-090-012-345\t", "００１０９００１２３４５", "٠٠١٠٩٠٠١٢٣٤٥"})
    void a_citizen_is_the_same_however_the_number_is_typed(String typed) {
        assertThat(Realm.CITIZENS.caller(typed)).contains(new LoginId(Realm.CITIZENS, "001090012345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00109001234", "0010900123456", "officer.lan", "😀", "<b>001090012345</b>"})
    void nobody_is_called_so_at_the_citizens_door(String typed) {
        assertThat(Realm.CITIZENS.caller(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.lan", "Officer.Lan\u00a0", "OFFICER.LAN", "\u200bofficer.lan"})
    void staff_come_by_name(String typed) {
        assertThat(Realm.STAFF.caller(typed)).contains(new LoginId(Realm.STAFF, "officer.lan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "officer lan", "lan'; drop table account --"})
    void nobody_is_called_so_at_the_staff_door(String typed) {
        assertThat(Realm.STAFF.caller(typed)).isEmpty();
    }

    @Test
    void both_doors_count_their_tries_apart() {
        assertThat(new LoginId(Realm.STAFF, "001090012345").subject())
                .isNotEqualTo(new LoginId(Realm.CITIZENS, "001090012345").subject());
    }
}
