package org.seneid.enrolment.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.payments.Crowd;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.throttle.PastAttempts;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.rings.InContainer;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Whoever guesses at the online opening waits: from one network, about one number, one after the other or all at once. */
@InContainer
class RegistrationThrottleIT {

    private static final String LOOKED_AT = "enrolment.register.no";
    private static final BirthDate BORN = BirthDate.of(1990, 1, 1);
    private static final ContactAddress PHONE = ContactAddress.phone("0912345678");
    private static final int OF_A_NETWORK = PastAttempts.ofNetwork(ThrottlePolicy.REGISTRATION);
    private static final int OF_A_PLACE = 5;
    private static final int UNDER_ATTACK = 2;

    @Inject
    private Registrations registrations;

    @Inject
    private PastAttempts attempts;

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
        attempts.forget(ThrottlePolicy.REGISTRATION);
    }

    @Test
    void aNetworkThatTriesManyNumbersWaitsAnHour() {
        for (int i = 0; i < OF_A_NETWORK; i++)
            assertThat(tried("203.0.113.7", Citizens.number())).isEqualTo(LOOKED_AT);
        assertThat(tried("203.0.113.200", Citizens.number())).isEqualTo("enrolment.register.wait");
        assertThat(tried("198.51.100.7", Citizens.number())).isEqualTo(LOOKED_AT);
        clock.move(Duration.ofMinutes(61));
        assertThat(tried("203.0.113.7", Citizens.number())).isEqualTo(LOOKED_AT);
    }

    @Test
    void aNumberThatIsTriedInOnePlaceWaitsThereAnHour() {
        var number = Citizens.number();
        for (int i = 0; i < OF_A_PLACE; i++)
            assertThat(tried(network(1), number)).isEqualTo(LOOKED_AT);
        assertThat(tried(network(1), number)).isEqualTo("enrolment.register.wait");
        assertThat(tried(network(1), Citizens.number())).isEqualTo(LOOKED_AT);
        assertThat(tried(network(2), number)).isEqualTo(LOOKED_AT);
        clock.move(Duration.ofMinutes(61));
        assertThat(tried(network(1), number)).isEqualTo(LOOKED_AT);
    }

    @Test
    void whoeverTriesFromEverywhereKeepsNoHolderOut() throws Exception {
        var number = Citizens.number();
        attempts.attacked(ThrottlePolicy.REGISTRATION, number.digits());
        for (int i = 0; i < UNDER_ATTACK; i++)
            assertThat(tried(network(99), number)).isEqualTo(LOOKED_AT);
        assertThat(tried(network(99), number)).isEqualTo("enrolment.register.attacked");
        assertThat(tried(network(99), Citizens.number())).isEqualTo(LOOKED_AT);
        clock.move(Duration.ofMinutes(61));
        assertThat(tried(network(99), number)).isEqualTo("enrolment.register.attacked");
        clock.move(Duration.ofDays(1));
        for (int i = 0; i < OF_A_PLACE; i++)
            assertThat(tried(network(99), number)).isEqualTo(LOOKED_AT);
    }

    @Test
    void whoHasToWaitDoesNotWaitLongerForIt() {
        var number = Citizens.number();
        for (int i = 0; i < OF_A_PLACE; i++)
            assertThat(tried(network(1), number)).isEqualTo(LOOKED_AT);
        clock.move(Duration.ofMinutes(50));
        assertThat(tried(network(1), number)).isEqualTo("enrolment.register.wait");
        clock.move(Duration.ofMinutes(11));
        assertThat(tried(network(1), number)).isEqualTo(LOOKED_AT);
    }

    @RepeatedTest(10)
    void manyAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        var number = Citizens.number();
        for (int i = 1; i < OF_A_PLACE; i++)
            assertThat(tried(network(1), number)).isEqualTo(LOOKED_AT);
        var answers = crowd.all(IntStream.range(0, 16)
                .mapToObj(i -> (Callable<String>) () -> tried(network(1), number))
                .toList());
        assertThat(answers.stream().filter(LOOKED_AT::equals).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void theNumberThatWasTriedCannotBeRead() throws Exception {
        var number = Citizens.number();
        assertThat(tried(network(1), number)).isEqualTo(LOOKED_AT);
        var kept = databases.portal("select * from attempt where policy = 'REGISTRATION'");
        assertThat(kept).hasSize(1);
        assertThat(kept.toString()).doesNotContain(number.digits());
    }

    /** What is said to a stranger who tries a number. */
    private String tried(String from, PersonalId number) {
        acting.asNobody(from);
        try {
            registrations.begin(number, "Nguyễn Văn Không", BORN, PHONE);
            return "";
        } catch (RuleBroken refused) {
            return refused.key();
        }
    }

    private static String network(int i) {
        return "203.0." + i + ".7";
    }
}
