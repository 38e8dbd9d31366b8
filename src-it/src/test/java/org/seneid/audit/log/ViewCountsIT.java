package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Audited;
import org.seneid.audit.ShownLog;
import org.seneid.audit.Trailing;
import org.seneid.audit.Trailing.Seen;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.DelegationGrant;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;

/** Looking is on record as well: one's own once a session, another's each time. */
@InContainer
@OnPostgreSQLToo
class ViewCountsIT {

    @Inject
    private Event<Audited> happened;

    @Inject
    private Trailing trailing;

    @Inject
    private ShownLog shown;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Acting acting;

    private Actor citizen;

    @BeforeEach
    void aCitizen() {
        citizen = citizens.citizen();
    }

    @Test
    void anOwnLookIsOnRecordOnceASession() throws Exception {
        as.citizen(citizen, () -> happened.fire(look()));
        as.citizen(citizen, () -> happened.fire(look()));
        assertThat(shown.rows(citizen)).hasSize(1);
        var nextSession = new Actor(
                citizen.account(),
                citizen.person(),
                citizen.name(),
                citizen.role(),
                citizen.level(),
                "the next",
                citizen.signedInAt());
        as.citizen(nextSession, () -> happened.fire(look()));
        assertThat(shown.rows(citizen)).hasSize(2);
    }

    @Test
    void anOwnLookThatWasRolledBackIsRecordedTheNextTime() throws Exception {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> as.citizen(citizen, () -> trailing.saysAndBreaksARule(look())));
        assertThat(shown.rows(citizen)).isEmpty();
        as.citizen(citizen, () -> happened.fire(look()));
        assertThat(shown.rows(citizen)).hasSize(1);
    }

    @Test
    void anothersLookIsOnRecordEachTimeAndIsNoOwnLook() throws Exception {
        var agent = citizens.citizen();
        for (int i = 0; i < 2; i++) as.citizen(agent, this::helping);
        assertThat(shown.rows(citizen))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("own_look")).isEqualToIgnoringCase("false"))
                .allSatisfy(row -> assertThat(row).containsEntry("ticket", "HD-2026-0417"));
    }

    private void helping() {
        acting.onBehalfOf(new Delegation(citizen.account(), citizen.person(), citizen.name(), 2, new WithTicket()));
        happened.fire(look());
    }

    /** The right of a support agent, as far as the trail asks. */
    private record WithTicket() implements DelegationGrant {

        @Override
        public boolean opens(Method boundary) {
            return false;
        }

        @Override
        public String name() {
            return "TEST";
        }

        @Override
        public String word(PersonalId person) {
            return "child";
        }

        @Override
        public String reference() {
            return "HD-2026-0417";
        }
    }

    private Audited look() {
        return new Seen(citizen.account(), true);
    }
}
