package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Trailing.Seen;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.ActorFilter;
import org.seneid.audit.log.LogFilter;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** What is on record, and when. */
@InContainer
@OnPostgreSQLToo
class AuditTrailIT {

    @Inject
    private Event<Audited> happened;

    @Inject
    private Trailing trailing;

    @Inject
    private ShownLog shown;

    @Inject
    private AccessLog log;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @PersistenceContext
    private EntityManager em;

    private Actor citizen;

    @BeforeEach
    void aCitizen() {
        citizen = citizens.citizen();
    }

    @Test
    void saysWhoWhatAndFromWhichNetwork() throws Exception {
        as.citizen(citizen, () -> happened.fire(seen()));
        assertThat(shown.rows(citizen).get(0))
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
        as.nobody(() -> happened.fire(seen()));
        assertThat(shown.rows(citizen).get(0)).containsEntry("actor", null).containsEntry("network", "127.0.0.0/24");
    }

    @Test
    void whatWasRolledBackIsNotOnRecord() throws Exception {
        failing(() -> trailing.saysAndBreaksARule(seen()));
        assertThat(shown.rows(citizen)).isEmpty();
    }

    @Test
    void aRefusalIsOnRecordThoughTheRestIsRolledBack() throws Exception {
        failing(() -> trailing.isRefused(seen()));
        assertThat(shown.rows(citizen)).hasSize(1);
        assertThat(shown.rows(citizen).get(0).get("refused")).isEqualToIgnoringCase("true");
    }

    @Test
    void theLogShowsOnesOwnAndNobodyElses() throws Exception {
        var other = citizens.citizen();
        as.citizen(citizen, () -> happened.fire(seen()));
        as.nobody(() -> happened.fire(seen()));
        assertThat(as.citizen(citizen, () -> log.page(LogFilter.of(ActorFilter.ALL), 1))
                        .total())
                .isEqualTo(2);
        assertThat(as.citizen(citizen, () -> log.page(LogFilter.of(ActorFilter.OTHERS), 1))
                        .rows())
                .noneMatch(AuditEntry::own);
        assertThat(as.citizen(citizen, () -> log.page(LogFilter.of(ActorFilter.MINE), 1))
                        .rows())
                .isNotEmpty()
                .allMatch(AuditEntry::own);
        assertThat(as.citizen(other, () -> log.page(LogFilter.of(ActorFilter.ALL), 1))
                        .rows())
                .isEmpty();
    }

    @Test
    void aPagePastTheEndIsTheLastOne() throws Exception {
        for (int i = 0; i < 31; i++) as.citizen(citizen, () -> happened.fire(seen()));
        var last = as.citizen(citizen, () -> log.page(LogFilter.of(ActorFilter.ALL), 999));
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.rows()).hasSize(1);
    }

    @Test
    void whatWillBeHashedTellsPeopleByTheirPublicIdsAndIsSaltedEachTime() throws Exception {
        as.citizen(citizen, () -> happened.fire(seen()));
        as.citizen(citizen, () -> happened.fire(seen()));
        var outside = databases
                .portal(
                        "select public_id from account where id = ?",
                        citizen.account().value())
                .get(0)
                .get("public_id");
        assertThat(canonical()).hasSize(2).allSatisfy(json -> assertThat(json)
                .startsWith("{\"act\":\"test.seen\",\"actor\":\"" + outside + "\"")
                .contains("\"owner\":\"" + outside + "\"", "\"attributes\":[\"number\",\"classes\"]")
                .endsWith("\"tie\":\"\",\"v\":1}")
                .doesNotContain(
                        citizen.person().digits(), "\"" + citizen.account().value() + "\""));
        assertThat(shown.rows(citizen).stream().map(row -> row.get("salt"))).doesNotHaveDuplicates();
    }

    private List<String> canonical() throws Exception {
        return em.createQuery("select e.canonical from AuditEntry e where e.owner = :owner", byte[].class)
                .setParameter("owner", citizen.account())
                .getResultStream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private void failing(As.Act act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> as.citizen(citizen, act));
    }

    private Audited seen() {
        return new Seen(citizen.account(), false);
    }
}
