package org.seneid.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.As;

/** The list of those who work here, as operators see it. */
@InContainer
class StaffDirectoryIT {

    @Inject
    private StaffOnboarding onboarding;

    @Inject
    private StaffDirectory list;

    @Inject
    private As as;

    private Actor operator;
    private NewStaff officer;

    @BeforeEach
    void somebodyIsToWorkHere() throws Exception {
        operator = onboarding.operator();
        officer = onboarding.newcomer(Role.OFFICER);
    }

    @Test
    void theListIsFilteredSortedAndPaged() throws Exception {
        var id = onboarding.opened(officer);
        var text = officer.caller().name();
        assertThat(page(new StaffSearch(text.toUpperCase(Locale.ROOT), null, null), "login"))
                .extracting(StaffRow::id)
                .containsExactly(id);
        assertThat(page(new StaffSearch(text, Role.AUDITOR, null), "login")).isEmpty();
        assertThat(page(new StaffSearch(text, Role.OFFICER, StaffStanding.WAITING), "name"))
                .hasSize(1);
        assertThat(page(new StaffSearch(text, null, StaffStanding.ACTIVE), "role"))
                .isEmpty();
        assertThat(page(new StaffSearch("%", null, null), "signed-in")).isEmpty();
        assertThat(page(StaffSearch.ALL, "login")).extracting(StaffRow::role).doesNotContain(Role.CITIZEN);
        assertThat(as.operator(operator, () -> list.count(StaffSearch.ALL)).rows())
                .isGreaterThan(1);
        var names =
                page(StaffSearch.ALL, "login").stream().map(StaffRow::loginName).toList();
        assertThat(names).isSorted();
    }

    private List<StaffRow> page(StaffSearch filter, String sort) throws Exception {
        return as.operator(operator, () -> list.page(filter, Slice.first(100, sort, false)));
    }
}
