package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.catalogue.PublishedForm;
import org.seneid.services.form.Answers;
import org.seneid.services.form.KnownValues;

/** The laws of an application. */
class ApplicationTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final int DAYS = 5;

    private Application application;

    @BeforeEach
    void begin() {
        var form = new PublishedForm("confirmation-of-residence", 1, "", MONDAY);
        application = new Application(new AccountId(1), form, KnownValues.NONE, MONDAY);
    }

    private void submit() {
        application.submit("XN", DAYS, MONDAY);
    }

    private static Instant later(int days) {
        return MONDAY.plus(days, ChronoUnit.DAYS);
    }

    @Test
    void whatWasSubmittedIsNotAnsweredAnyMore() {
        submit();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> application.answer(Answers.NONE, MONDAY))
                .withMessage("services.application.sent");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(this::submit);
    }

    @Test
    void itIsDueAfterTheWorkingDaysOfItsService() {
        submit();
        assertThat(application.deadline().orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void theDeadlineStandsStillWhileTheCitizenIsAsked() {
        submit();
        application.take(new AccountId(2), later(1));
        application.askMore("page 2 again", LocalDate.of(2026, 12, 2), later(2));
        assertThat(application.deadline().orElseThrow().daysLeft(LocalDate.of(2026, 11, 27)))
                .isEqualTo(3);
        application.answerAsked("", later(7));
        assertThat(application.deadline().orElseThrow().answerBy()).isEmpty();
        assertThat(application.deadline().orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void aRefusalAfterNoAnswerIsInTimeWhenTheAskingWas() {
        submit();
        application.take(new AccountId(2), later(1));
        application.askMore("page 2 again", LocalDate.of(2026, 12, 2), later(2));
        application.refuse("no answer", later(14));
        assertThat(application.deadline().orElseThrow().dueOn()).isAfter(LocalDate.of(2026, 12, 7));
        assertThat(application.deadline().orElseThrow().answerBy()).isEmpty();
    }

    @Test
    void whatIsDecidedStaysSo() {
        submit();
        application.take(new AccountId(2), later(1));
        application.approve("", later(2));
        assertThat(application.decidedAt()).contains(later(2));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> application.withdraw(ApplicationStep.Side.CITIZEN, later(3)))
                .withMessage("services.application.moved");
    }

    @Test
    void nobodyDecidesWhatNobodyHasTaken() {
        submit();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> application.approve("", later(1)));
    }

    @Test
    void whileTheCitizenIsAskedNobodyTakesOrRefusesIt() {
        submit();
        application.take(new AccountId(2), later(1));
        application.askMore("page 2 again", LocalDate.of(2026, 12, 2), later(2));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> application.take(new AccountId(3), later(3)))
                .withMessage("services.application.moved");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> application.refuse("nothing came", later(3)))
                .withMessage("services.application.moved");
        application.refuse("nothing came", later(30));
        assertThat(application.status()).isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    void anEditionIsOfWhatItsCitizenSaw() {
        var before = application.contents().edition();
        application.see(KnownValues.NONE, List.of("residence"), MONDAY);
        assertThat(application.contents().edition()).isGreaterThan(before);
        assertThat(application.contents().changed()).containsExactly("residence");
        application.answer(Answers.NONE, MONDAY);
        assertThat(application.contents().changed()).isEmpty();
    }
}
