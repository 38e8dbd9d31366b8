package org.seneid.enrolment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.enrolment.draft.EnrolmentStatus.ABANDONED;
import static org.seneid.enrolment.draft.EnrolmentStatus.COMPLETED;
import static org.seneid.enrolment.draft.EnrolmentStatus.DRAFT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.RuleBroken;

class EnrolmentStatusTest {

    @Test
    void aDraftIsCompletedOrAbandoned() {
        assertThat(DRAFT.to(COMPLETED)).isEqualTo(COMPLETED);
        assertThat(DRAFT.to(ABANDONED)).isEqualTo(ABANDONED);
    }

    @ParameterizedTest
    @EnumSource(EnrolmentStatus.class)
    void whatHasEndedStaysAsItIs(EnrolmentStatus next) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> COMPLETED.to(next));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> ABANDONED.to(next));
    }
}
