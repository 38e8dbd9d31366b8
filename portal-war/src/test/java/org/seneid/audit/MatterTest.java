package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatterTest {

    @ParameterizedTest
    @CsvSource({
        "document.viewed, DOCUMENTS",
        "share.viewed, SHARING",
        "account.viewed, PAYMENTS",
        "account.signed-in, SECURITY",
        "desk.looked-up, SECURITY",
        "helpdesk.viewed, HELP",
        "repair.asked, HELP",
        "repair.done, HELP",
        "guardian.added, HOUSEHOLD",
        "something.new, SECURITY"
    })
    void theLongestBeginningTells(String act, Matter matter) {
        assertThat(Matter.of(act)).isEqualTo(matter);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreActsOfEachAndOfNoneTwice(Matter matter) {
        assertThat(Acts.of(matter)).isNotEmpty();
        for (var other : Matter.values())
            if (other != matter) assertThat(Acts.of(other)).doesNotContainAnyElementsOf(Acts.of(matter));
    }

    @Test
    void anActWhoseOnlySentenceIsItsRefusalIsThere() {
        assertThat(Acts.of(Matter.PAYMENTS)).contains("customer-code.tried");
        assertThat(Acts.of(Matter.HOUSEHOLD)).contains("behalf.refused");
    }
}
