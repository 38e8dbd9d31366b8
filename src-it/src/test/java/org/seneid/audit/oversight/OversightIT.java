package org.seneid.audit.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.Audited;
import org.seneid.audit.Trailing;
import org.seneid.audit.oversight.UnusualActivity.Kind;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.platform.AccountId;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Staff;

/** The auditor sees who of staff did unusually much, and nobody else sees it. */
@InContainer
@OnPostgreSQLToo
class OversightIT {

    @Inject
    private Oversight oversight;

    @Inject
    private UnusualActivities unusual;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Citizens citizens;

    @Inject
    private Staff staff;

    @Inject
    private AuditTrail trail;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private record Seen(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "test.seen";
        }
    }

    @BeforeEach
    void itIsTenInTheMorning() {
        at(10);
    }

    @Test
    void whoOpensManyAccountsWithinMinutesIsNamedByTheirAccount() throws Exception {
        var officer = officer();
        opens(officer, StaffActivity.AT_ONCE);
        named("Somebody else", officer);
        try {
            assertThat(unusual(officer)).containsExactly(found(Kind.HASTE, officer, StaffActivity.AT_ONCE));
        } finally {
            named(officer.name(), officer);
        }
    }

    /** What the trail says of an officer, put back by the test: every other test reads the same trail. */
    private void named(String name, Actor officer) throws Exception {
        databases.portal(
                "update audit_entry set actor_name = ? where actor = ?",
                name,
                officer.account().value());
    }

    @Test
    void whoOpensFewOrTheSameOftenIsNot() throws Exception {
        var officer = officer();
        var citizen = citizens.open(1);
        for (int i = 0; i < StaffActivity.ACCOUNTS; i++) as.officer(officer, () -> seen(citizen.id()));
        opens(officer, StaffActivity.AT_ONCE - 2);
        assertThat(unusual(officer)).isEmpty();
    }

    @Test
    void whoOpensManyAccountsInADayIsNamed() throws Exception {
        var officer = officer();
        opens(officer, StaffActivity.ACCOUNTS);
        assertThat(unusual(officer))
                .containsExactlyInAnyOrder(
                        found(Kind.HASTE, officer, StaffActivity.ACCOUNTS),
                        found(Kind.MANY_ACCOUNTS, officer, StaffActivity.ACCOUNTS));
    }

    @Test
    void whoWorksAtNightIsNamed() throws Exception {
        var officer = officer();
        at(23);
        for (int i = 0; i < StaffActivity.NIGHTLY; i++) opens(officer, 1);
        assertThat(unusual(officer)).containsExactly(found(Kind.NIGHT, officer, StaffActivity.NIGHTLY));
    }

    @Test
    void whoIsRefusedOftenAndWhoLooksForTheirOwnPeopleOnceIsNamed() throws Exception {
        var officer = officer();
        var citizen = citizens.open(1).id();
        for (int i = 0; i < StaffActivity.REFUSED; i++) refused(officer, citizen, "help.began");
        assertThat(unusual(officer)).containsExactly(found(Kind.REFUSALS, officer, StaffActivity.REFUSED));
        refused(officer, citizen, "desk.looked-up");
        assertThat(unusual(officer)).contains(found(Kind.OWN_PEOPLE, officer, 1));
    }

    /** Tomorrow, where citizens are. */
    private void at(int hour) {
        clock.reset();
        var local = clock.instant().atZone(Clocks.CITIZENS_ZONE);
        clock.move(Duration.between(local, local.plusDays(1).withHour(hour).withMinute(0)));
    }

    private List<UnusualActivity> unusual(Actor officer) throws Exception {
        return as.auditor(
                auditor(),
                () -> unusual.page(
                        new UnusualFilter(
                                Duration.ofHours(12), Optional.empty(), Optional.of(Role.OFFICER), officer.name()),
                        Slice.first(Slice.LARGEST, "day", true)));
    }

    private UnusualActivity found(Kind kind, Actor officer, int count) throws Exception {
        return new UnusualActivity(
                kind, Formats.day(clock.instant()), outside(officer), officer.name(), Role.OFFICER, count);
    }

    /** What an account is called outside the server. */
    private PublicId outside(Actor officer) throws Exception {
        return new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        officer.account().value())
                .get(0)
                .get("public_id"));
    }

    private void opens(Actor officer, int accounts) throws Exception {
        for (int i = 0; i < accounts; i++) {
            var citizen = citizens.open(1);
            as.officer(officer, () -> seen(citizen.id()));
        }
    }

    private void refused(Actor officer, AccountId citizen, String act) throws Exception {
        as.officer(officer, () -> {
            trail.refused(Trailing.Done.of(citizen, act));
            return null;
        });
    }

    private Void seen(AccountId citizen) {
        happened.fire(new Seen(citizen));
        return null;
    }

    @Test
    void whatWasSignedIsShownWithTheKeyThatSignedIt() throws Exception {
        sequencer.last();
        var auditor = auditor();
        assertThat(as.auditor(auditor, () -> oversight.latest().orElseThrow().size()))
                .isEqualTo(as.auditor(auditor, oversight::size));
        assertThat(as.auditor(auditor, oversight::keys))
                .singleElement()
                .asString()
                .startsWith("sen.trail+");
    }

    @Test
    void nobodyElseSeesIt() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(citizens.citizen(), oversight::size));
    }

    private Actor officer() {
        return staff.opened(
                Citizens.number(),
                "watched",
                "Đỗ Thị Tò Mò " + PublicId.random().value(),
                Role.OFFICER);
    }

    private Actor auditor() {
        return staff.opened(Citizens.number(), "watches", "Bùi Khánh Vy", Role.AUDITOR);
    }
}
