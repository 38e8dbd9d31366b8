package org.seneid.payments.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.NotFound;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** Anybody may follow a code they were given; nobody finds one by trying, and nobody follows one in secret. */
@InContainer
class CustomerCodesIT {

    private static final int MOST_TRIES = 10;
    /** A sandbox company has no customer with a code that begins so. */
    private static final String NOBODYS = "PE00000000%03d";

    @Inject
    CustomerCodes codes;

    @Inject
    Payers payers;

    @Inject
    As as;

    @Inject
    Crowd crowd;

    @Inject
    Databases databases;

    @Inject
    MovableClock clock;

    @Test
    void whoFollowsACodeIsToldThatSomebodyElseDoes() throws Exception {
        var ref = payers.household();
        var holder = payers.citizen();
        as.citizen(holder, () -> codes.add(ref.payee(), ref.code()));
        var other = payers.citizen();
        as.citizen(other, () -> codes.add(ref.payee(), ref.code()));
        assertThat(acts(holder)).containsOnlyOnce("customer-code.followed");
        assertThat(acts(other)).doesNotContain("customer-code.followed");
    }

    @Test
    void tryingCodesIsOnRecordAndSoonOver() throws Exception {
        var citizen = payers.citizen();
        for (int i = 0; i < MOST_TRIES; i++) refused(citizen, NOBODYS.formatted(i), "payments.code.unknown");
        var real = payers.household();
        refused(citizen, real.code(), "payments.code.too-many-attempts");
        assertThat(acts(citizen)).filteredOn("customer-code.tried"::equals).hasSize(MOST_TRIES);
        clock.move(Duration.ofMinutes(61));
        assertThat(as.citizen(citizen, () -> codes.add(real.payee(), real.code())))
                .isNotNull();
    }

    @Test
    void remindersAreSwitchedByManyClicksAtOnceAndOnlyByTheirHolder() throws Exception {
        var ref = payers.household();
        var holder = payers.citizen();
        as.citizen(holder, () -> codes.add(ref.payee(), ref.code()));
        var code = as.citizen(holder, () -> codes.mine()).get(0).getPublicId();
        crowd.atOnce(4, Crowd.outcome("done", () -> as.citizen(holder, () -> codes.stayQuiet(code))))
                .forEach(each -> assertThat(each).isEqualTo("done"));
        assertThat(as.citizen(holder, () -> codes.byId(code)).isReminds()).isFalse();
        var stranger = payers.citizen();
        assertThatThrownBy(() -> as.citizen(stranger, () -> codes.remind(code))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.citizen(stranger, () -> codes.remove(code))).isInstanceOf(NotFound.class);
    }

    private void refused(Actor citizen, String code, String key) {
        assertThatThrownBy(() -> as.citizen(citizen, () -> codes.add(Payee.EVN_HANOI, code)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private List<String> acts(Actor citizen) throws Exception {
        return databases
                .portal(
                        "select act from audit_entry where owner = ?",
                        citizen.account().value())
                .stream()
                .map(row -> row.get("act"))
                .toList();
    }
}
