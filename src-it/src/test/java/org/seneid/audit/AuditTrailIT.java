package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.Actor;
import org.seneid.platform.RuleBroken;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** What is on record, and when. */
@InContainer
class AuditTrailIT {

    @Inject
    private Event<Audited> happened;

    @Inject
    private Errand errand;

    @Inject
    private AccessLog log;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor citizen;

    /** Something that happened to a citizen's data. */
    private record Seen(AccountId citizen, String act, boolean ownLook) implements Audited {

        @Override
        public String subject() {
            return "driving-licence";
        }

        @Override
        public List<String> attributes() {
            return List.of("number", "classes");
        }

        @Override
        public String purpose() {
            return "kiểm tra trên đường";
        }
    }

    /** What a boundary does in one transaction. */
    @ApplicationScoped
    public static class Errand {

        @Inject
        private Event<Audited> happened;

        @Inject
        private AuditTrail trail;

        @Transactional
        public void saysAndBreaksARule(Audited what) {
            happened.fire(what);
            throw new RuleBroken("test.broken");
        }

        @Transactional
        public void isRefused(Audited what) {
            trail.refused(what);
            throw new RuleBroken("test.broken");
        }
    }

    @BeforeEach
    void aCitizen() {
        citizen = citizens.citizen();
    }

    @Test
    void saysWhoWhatAndFromWhichNetwork() throws Exception {
        as.citizen(citizen, () -> happened.fire(seen(false)));
        assertThat(rows().get(0))
                .containsEntry("act", "test.seen")
                .containsEntry("subject", "driving-licence")
                .containsEntry("attributes", "number,classes")
                .containsEntry("purpose", "kiểm tra trên đường")
                .containsEntry("actor", String.valueOf(citizen.account().value()))
                .containsEntry("actor_role", "CITIZEN")
                .containsEntry("network", "127.0.0.0/24")
                .containsEntry("session", citizen.session());
    }

    @Test
    void aStrangerIsOnRecordWithoutAName() throws Exception {
        as.nobody(() -> {
            happened.fire(seen(false));
            return null;
        });
        assertThat(rows().get(0)).containsEntry("actor", null).containsEntry("network", "127.0.0.0/24");
    }

    @Test
    void whatWasRolledBackIsNotOnRecord() throws Exception {
        failing(() -> errand.saysAndBreaksARule(seen(false)));
        assertThat(rows()).isEmpty();
    }

    @Test
    void aRefusalIsOnRecordThoughTheRestIsRolledBack() throws Exception {
        failing(() -> errand.isRefused(seen(false)));
        assertThat(rows()).hasSize(1);
        assertThat(rows().get(0).get("refused")).isEqualToIgnoringCase("true");
    }

    @Test
    void anOwnLookIsOnRecordOnceASession() throws Exception {
        as.citizen(citizen, () -> happened.fire(seen(true)));
        as.citizen(citizen, () -> happened.fire(seen(true)));
        assertThat(rows()).hasSize(1);
        var nextSession = new Actor(
                citizen.account(),
                citizen.person(),
                citizen.name(),
                citizen.role(),
                citizen.level(),
                "the next",
                citizen.signedInAt());
        as.citizen(nextSession, () -> happened.fire(seen(true)));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void anOwnLookThatWasRolledBackIsRecordedTheNextTime() throws Exception {
        failing(() -> errand.saysAndBreaksARule(seen(true)));
        assertThat(rows()).isEmpty();
        as.citizen(citizen, () -> happened.fire(seen(true)));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void theLogShowsOnesOwnAndNobodyElses() throws Exception {
        var other = citizens.citizen();
        as.citizen(citizen, () -> happened.fire(seen(false)));
        as.nobody(() -> {
            happened.fire(seen(false));
            return null;
        });
        assertThat(as.citizen(citizen, () -> log.page(Whose.ALL, 1)).total()).isEqualTo(2);
        assertThat(as.citizen(citizen, () -> log.page(Whose.OTHERS, 1)).rows()).noneMatch(AuditEntry::own);
        assertThat(as.citizen(citizen, () -> log.page(Whose.MINE, 1)).rows())
                .isNotEmpty()
                .allMatch(AuditEntry::own);
        assertThat(as.citizen(other, () -> log.page(Whose.ALL, 1)).rows()).isEmpty();
    }

    @Test
    void aPagePastTheEndIsTheLastOne() throws Exception {
        for (int i = 0; i < 31; i++) as.citizen(citizen, () -> happened.fire(seen(false)));
        var last = as.citizen(citizen, () -> log.page(Whose.ALL, 999));
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.rows()).hasSize(1);
    }

    private void failing(As.Act act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> as.citizen(citizen, act));
    }

    private Audited seen(boolean ownLook) {
        return new Seen(citizen.account(), "test.seen", ownLook);
    }

    private List<Map<String, String>> rows() throws Exception {
        return databases.portal(
                "select * from audit_entry where owner = ? order by id",
                citizen.account().value());
    }
}
