package org.seneid.audit.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.Trailing;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.oversight.ActFilter.Which;
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

/** An auditor comes from a figure to the acts behind it, and that is on record. */
@InContainer
@OnPostgreSQLToo
class StaffActsIT {

    private static final String ACT = "test.seen";

    @Inject
    private StaffActs acts;

    @Inject
    private StaffTotals totals;

    @Inject
    private TrailFigures figures;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Trailing trailing;

    @Inject
    private AuditTrail trail;

    @Inject
    private Citizens citizens;

    @Inject
    private Staff staff;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor auditor;
    private Actor officer;
    private PublicId outside;

    @BeforeEach
    void anOfficerDidThisAndThatOnOneDay() throws Exception {
        auditor = staff.opened(Citizens.number(), "watches", "Bùi Khánh Vy", Role.AUDITOR);
        officer = staff.opened(
                Citizens.number(), "watched", "Đỗ Thị Xem " + PublicId.random().value(), Role.OFFICER);
        outside = new PublicId(databases
                .portal(
                        "select public_id from account where id = ?",
                        officer.account().value())
                .get(0)
                .get("public_id"));
        at(10);
        var one = citizens.open(1).id();
        does(one);
        does(one);
        does(citizens.open(1).id());
        does(officer.account());
        as.officer(officer, () -> {
            trail.refused(Done.of(one, "help.began"));
            trail.refused(Done.of(one, "desk.looked-up"));
        });
        at(23);
        does(one);
    }

    @Test
    void theActsBehindAFigureAreListedLatestFirst() throws Exception {
        var all = page(Which.ALL);
        assertThat(all).hasSize(7).allSatisfy(row -> {
            assertThat(row.name()).isEqualTo(officer.name());
            assertThat(row.who()).isEqualTo(outside);
            assertThat(row.role()).isEqualTo(Role.OFFICER);
        });
        assertThat(all).extracting(row -> row.entry().happenedAt()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(page(Which.OTHERS)).hasSize(6);
        assertThat(page(Which.NIGHT)).hasSize(1);
        assertThat(page(Which.REFUSED)).hasSize(2).allMatch(row -> row.entry().refused());
        assertThat(page(Which.OWN_PEOPLE))
                .singleElement()
                .matches(row -> row.entry().act().equals("desk.looked-up"));
        assertThat(page(Which.NEAR_HOME)).isEmpty();
        for (var which : Which.values())
            assertThat(as.auditor(auditor, () -> acts.count(filter(which))).rows())
                    .isEqualTo(page(which).size());
    }

    @Test
    void accountsAreToldApartAndNotNamed() throws Exception {
        assertThat(page(Which.ALL).stream().map(ActRow::account).distinct().sorted())
                .containsExactly(0, 1, 2);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() throws Exception {
        var whole = page(Which.ALL);
        var parts = as.auditor(auditor, () -> {
            var first = acts.page(filter(Which.ALL), new Slice(0, 3, StaffActs.DONE, true));
            var second = acts.page(filter(Which.ALL), new Slice(3, 3, StaffActs.DONE, true));
            return List.of(first, second);
        });
        assertThat(parts.get(0)).extracting(this::name).isEqualTo(names(whole.subList(0, 3)));
        assertThat(parts.get(1)).extracting(this::name).isEqualTo(names(whole.subList(3, 6)));
    }

    @Test
    void whatAnAuditorLooksAtIsOnRecordOnceASession() throws Exception {
        page(Which.ALL);
        page(Which.ALL);
        assertThat(databases.portal(
                        "select subject from audit_entry where owner = ? and act = 'audit.acts-viewed'",
                        auditor.account().value()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("subject")).contains(outside.value(), day().toString()));
    }

    @Test
    void whatOneOfStaffDidIsSummedUp() throws Exception {
        var filter = new StaffFilter(Days.only(day()), Optional.of(Role.OFFICER), officer.name());
        assertThat(as.auditor(auditor, () -> totals.page(filter, Slice.first(10, "acts", true))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.acts()).isEqualTo(7);
                    assertThat(row.accounts()).isEqualTo(2);
                    assertThat(row.nightly()).isEqualTo(1);
                    assertThat(row.refused()).isEqualTo(2);
                    assertThat(row.who()).isEqualTo(outside);
                });
        assertThat(as.auditor(auditor, () -> totals.count(filter)).rows()).isEqualTo(1);
        var others = new StaffFilter(Days.only(day()), Optional.of(Role.HELPDESK), officer.name());
        assertThat(as.auditor(auditor, () -> totals.count(others)).rows()).isZero();
    }

    @Test
    void theFiguresOfADayCountWhatWasDoneByWhom() throws Exception {
        sequencer.last();
        var before = today();
        does(citizens.open(1).id());
        as.citizen(citizens.citizen(), () -> trailing.happens(Done.of(officer.account(), ACT)));
        sequencer.last();
        var after = today();
        assertThat(after.desk() - before.desk()).isEqualTo(1);
        assertThat(after.citizens() - before.citizens()).isGreaterThanOrEqualTo(1);
        assertThat(after.all()).isEqualTo(after.citizens() + after.staff());
    }

    @Test
    void moreDaysThanCanBeLookedAtAreRefused() {
        var month = Days.last(Days.MOST, day());
        assertThatThrownBy(() -> new ActFilter(month, Optional.empty(), List.of(), Which.ALL))
                .hasMessage("audit.acts.period");
        assertThatThrownBy(() -> Days.last(Days.MOST + 1, day())).hasMessage("audit.acts.period");
    }

    @Test
    void signedStatesAreListedWithTheirKeyAndWhatTheyAdded() throws Exception {
        sequencer.last();
        does(officer.account());
        sequencer.last();
        var rows = as.auditor(
                auditor, () -> checkpoints.page(CheckpointFilter.NONE, Slice.first(2, Checkpoints.SIGNED, true)));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.added()).isPositive();
            assertThat(row.key()).startsWith("sen.trail+");
            assertThat(row.root()).matches("[0-9a-f]{8}…[0-9a-f]{8}");
            assertThat(row.linked()).isTrue();
            assertThat(as.auditor(auditor, () -> checkpoints.bySize(row.size())).note())
                    .contains("\n" + row.size() + "\n");
        });
        var yesterday = new CheckpointFilter(Optional.of(day().minusYears(50)), Optional.of(day().minusYears(49)));
        assertThat(as.auditor(auditor, () -> checkpoints.count(yesterday)).rows())
                .isZero();
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.officer(officer, () -> acts.count(filter(Which.ALL))));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.supervisor(officer, () -> figures.of(Days.only(day()))));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.agent(officer, () -> checkpoints.count(CheckpointFilter.NONE)));
    }

    private DayFigures today() throws Exception {
        return as.auditor(auditor, () -> figures.of(Days.only(day()))).get(0);
    }

    private void does(AccountId owner) throws Exception {
        as.officer(officer, () -> trailing.happens(Done.of(owner, ACT)));
    }

    private List<ActRow> page(Which which) throws Exception {
        return as.auditor(auditor, () -> acts.page(filter(which), Slice.first(100, StaffActs.DONE, true)));
    }

    private ActFilter filter(Which which) {
        return new ActFilter(Days.only(day()), Optional.of(outside), List.of(), which);
    }

    private String name(ActRow row) {
        return row.entry().name();
    }

    private List<String> names(List<ActRow> rows) {
        return rows.stream().map(this::name).toList();
    }

    private LocalDate day() {
        return Formats.day(clock.instant());
    }

    /** Tomorrow, where citizens are. */
    private void at(int hour) {
        clock.reset();
        var local = clock.instant().atZone(Clocks.CITIZENS_ZONE);
        clock.move(Duration.between(local, local.plusDays(1).withHour(hour).withMinute(0)));
    }
}
