package org.seneid.enrolment.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Whoever guesses at the online opening waits: from one network, about one number, one after the other or all at once. */
@InContainer
class RegistrationLimiterIT {

    private static final String GOES_ON = "goes on";

    @Inject
    private RegistrationLimiter tries;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private Acting acting;

    @Inject
    private Crowd crowd;

    @BeforeEach
    @AfterEach
    void nobodyTried() throws Exception {
        databases.portal("delete from registration_try");
    }

    @Test
    void aNetworkThatTriesManyNumbersWaitsAnHour() {
        for (int i = 0; i < RegistrationLimiter.MOST_IN_A_NETWORK; i++) tried("203.0.113.7", Citizens.number());
        assertThatThrownBy(() -> tried("203.0.113.200", Citizens.number())).hasMessage("enrolment.register.wait");
        tried("198.51.100.7", Citizens.number());
        clock.move(Duration.ofMinutes(61));
        tried("203.0.113.7", Citizens.number());
    }

    @Test
    void aNumberThatIsTriedInOnePlaceWaitsThereAnHour() {
        var number = Citizens.number();
        for (int i = 0; i < RegistrationLimiter.MOST_IN_A_PLACE; i++) tried(network(1), number);
        assertThatThrownBy(() -> tried(network(1), number)).hasMessage("enrolment.register.wait");
        tried(network(1), Citizens.number());
        tried(network(2), number);
        clock.move(Duration.ofMinutes(61));
        tried(network(1), number);
    }

    @Test
    void whoeverTriesFromEverywhereKeepsNoHolderOut() {
        var number = Citizens.number();
        for (int i = 0; i < RegistrationLimiter.MOST_FROM_EVERYWHERE; i++) tried(network(i), number);
        for (int i = 0; i < RegistrationLimiter.MOST_IN_A_PLACE_UNDER_ATTACK; i++) tried(network(99), number);
        assertThatThrownBy(() -> tried(network(99), number)).hasMessage("enrolment.register.attacked");
        tried(network(99), Citizens.number());
        clock.move(Duration.ofMinutes(61));
        assertThatThrownBy(() -> tried(network(99), number)).hasMessage("enrolment.register.attacked");
        clock.move(Duration.ofDays(1));
        for (int i = 0; i < RegistrationLimiter.MOST_IN_A_PLACE; i++) tried(network(99), number);
    }

    @Test
    void whoHasToWaitDoesNotWaitLongerForIt() {
        var number = Citizens.number();
        for (int i = 0; i < RegistrationLimiter.MOST_IN_A_PLACE; i++) tried(network(1), number);
        clock.move(Duration.ofMinutes(50));
        assertThatThrownBy(() -> tried(network(1), number)).hasMessage("enrolment.register.wait");
        clock.move(Duration.ofMinutes(11));
        tried(network(1), number);
    }

    @RepeatedTest(10)
    void manyAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        var number = Citizens.number();
        for (int i = 1; i < RegistrationLimiter.MOST_IN_A_PLACE; i++) tried(network(1), number);
        var answers = crowd.all(IntStream.range(0, 16)
                .mapToObj(i -> (Callable<String>) () -> answer(network(1), number))
                .toList());
        assertThat(answers.stream().filter(GOES_ON::equals).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void theNumberThatWasTriedCannotBeRead() throws Exception {
        var number = Citizens.number();
        tried(network(1), number);
        var kept = databases.portal("select * from registration_try");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).values()).noneMatch(value -> value.contains(number.digits()));
    }

    private String answer(String from, PersonalId number) {
        try {
            tried(from, number);
            return GOES_ON;
        } catch (RuleBroken waits) {
            return waits.key();
        }
    }

    private void tried(String from, PersonalId number) {
        acting.asNobody(from);
        tries.count(number);
    }

    private static String network(int i) {
        return "203.0." + i + ".7";
    }
}
