package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActCategoryTest {

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
    void theLongestBeginningTells(String act, ActCategory matter) {
        assertThat(ActCategory.of(act)).isEqualTo(matter);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreActsOfEachAndOfNoneTwice(ActCategory matter) {
        assertThat(ActCatalogue.of(matter)).isNotEmpty();
        for (var other : ActCategory.values())
            if (other != matter)
                assertThat(ActCatalogue.of(other)).doesNotContainAnyElementsOf(ActCatalogue.of(matter));
    }

    @Test
    void anActWhoseOnlySentenceIsItsRefusalIsThere() {
        assertThat(ActCatalogue.of(ActCategory.PAYMENTS)).contains("customer-code.tried");
        assertThat(ActCatalogue.of(ActCategory.HOUSEHOLD)).contains("behalf.refused");
    }
}
