package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.draft.DraftFilter;
import org.seneid.enrolment.draft.DraftRow;
import org.seneid.enrolment.draft.DraftStep;
import org.seneid.enrolment.draft.Drafts;
import org.seneid.enrolment.errand.DeskErrands;
import org.seneid.enrolment.errand.ErrandFilter;
import org.seneid.enrolment.errand.ErrandKind;
import org.seneid.enrolment.errand.ErrandRow;
import org.seneid.enrolment.errand.SlipState;
import org.seneid.enrolment.service.DeskServices;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.platform.work.WorkPlace;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** What an officer sees of the desk's work: drafts with what they lack, what was finished today, what comes due. */
@InContainer
class DeskDayIT {

    private static final String WHY = "Mất điện thoại";

    @Inject
    private Drafts drafts;

    @Inject
    private DeskErrands errands;

    @Inject
    private DeskServices services;

    @Inject
    private ActivationSlips slips;

    @Inject
    private DeskCleanup cleanup;

    @Inject
    private DeskWork work;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Citizens citizens;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor officer;
    private Newcomer person;

    @BeforeEach
    void somebodyComes() throws Exception {
        officer = officers.atADesk();
        person = residents.newcomer(anybody -> true);
    }

    @Test
    void aDraftSaysWhatItLacksAndGoesOnThere() throws Exception {
        var draft = desk.begun(officer, person);
        assertThat(one()).satisfies(row -> {
            assertThat(row.lacks()).containsExactly(DraftStep.CARD, DraftStep.PHONE);
            assertThat(row.address()).isEqualTo("/desk/enrolments/" + draft + "/originals");
            assertThat(row.keptUntil()).isEqualTo(row.changed().plus(Drafts.KEPT));
            assertThat(row.conflict()).isFalse();
        });
        desk.read(officer, draft, person.zone());
        assertThat(one().lacks()).containsExactly(DraftStep.PHONE);
        desk.read(officer, draft, person.licence());
        assertThat(one().lacks()).containsExactly(DraftStep.COMPARE, DraftStep.PHONE);
        desk.proven(officer, draft, person);
        assertThat(one().lacks()).containsExactly(DraftStep.COMPARE);
    }

    @Test
    void draftsAreFilteredByWhatTheyLackAsTheySay() throws Exception {
        desk.begun(officer, person);
        var second = residents.newcomer(anybody -> true);
        var ready = desk.begun(officer, second);
        desk.read(officer, ready, second.zone());
        desk.proven(officer, ready, second);
        for (var step : DraftStep.values())
            assertThat(page(new DraftFilter("", step, false, null), "changed"))
                    .as(step.name())
                    .isEqualTo(page(DraftFilter.ALL, "changed").stream()
                            .filter(row -> row.lacks().contains(step))
                            .toList());
        var reference = page(DraftFilter.ALL, "reference").get(1).reference();
        assertThat(page(new DraftFilter(reference.toLowerCase(Locale.ROOT), null, true, null), "since"))
                .singleElement()
                .matches(row -> row.reference().equals(reference));
        assertThat(page(new DraftFilter("%", null, false, null), "since")).isEmpty();
        assertThat(as.officer(officers.colleague(officer), () -> drafts.count(new DraftFilter("", null, true, null)))
                        .rows())
                .isZero();
        assertThat(as.officer(officers.atADesk(), () -> drafts.count(DraftFilter.ALL))
                        .rows())
                .isZero();
    }

    @Test
    void whatIsGivenUpWithinAWeekIsDueAndOnTheLastDaySoon() throws Exception {
        desk.begun(officer, person);
        assertThat(as.officer(officer, () -> work.due(10))).isEmpty();
        clock.move(Duration.ofDays(24));
        assertThat(as.officer(officer, () -> work.due(10))).singleElement().satisfies(due -> {
            assertThat(due.number()).isEqualTo(one().reference());
            assertThat(due.due()).isEqualTo(one().keptUntil());
            assertThat(due.address()).doesNotContain(person.number());
        });
        assertThat(as.officer(officer, () -> work.waiting(place("/desk/drafts"))))
                .satisfies(waiting -> {
                    assertThat(waiting.count()).isOne();
                    assertThat(waiting.soon()).isZero();
                });
        clock.move(Duration.ofDays(6));
        assertThat(as.officer(officer, () -> work.waiting(place("/desk/drafts")))
                        .soon())
                .isOne();
        assertThat(as.citizen(citizens.citizen(), () -> work.due(10))).isEmpty();
    }

    @Test
    void whatIsFinishedIsInTodaysListWithItsSlip() throws Exception {
        var enrolment = desk.completed(officer, person);
        assertThat(today(ErrandFilter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(ErrandKind.OPENED);
            assertThat(row.level()).isEqualTo(2);
            assertThat(row.slip()).isEqualTo(SlipState.DUE);
            assertThat(row.address()).isEqualTo("/desk/enrolments/" + enrolment + "/done");
        });
        as.officer(officer, () -> slips.ofEnrolment(enrolment));
        assertThat(today(ErrandFilter.ALL)).extracting(ErrandRow::slip).containsExactly(SlipState.PRINTED);
        assertThat(today(new ErrandFilter(null, SlipState.DUE, false))).isEmpty();
    }

    @Test
    void whatIsDoneInAnAccountIsInTodaysListAndGoneTomorrow() throws Exception {
        var account = desk.openedOnline(person).publicId();
        as.officer(officer, () -> services.check(account, person.zone()));
        as.officer(officer, () -> services.lock(account, WHY));
        as.officer(officer, () -> services.unlock(account, WHY));
        as.officer(officer, () -> services.raise(account, WHY));
        as.officer(officer, () -> services.raise(account, WHY));
        assertThat(today(ErrandFilter.ALL))
                .extracting(ErrandRow::kind)
                .containsExactly(ErrandKind.LOCKED, ErrandKind.UNLOCKED, ErrandKind.RAISED);
        assertThat(today(new ErrandFilter(ErrandKind.RAISED, SlipState.DUE, true)))
                .singleElement()
                .matches(row -> row.address().equals("/desk/accounts/" + account));
        assertThat(as.officer(officers.colleague(officer), () -> errands.count(new ErrandFilter(null, null, true)))
                        .rows())
                .isZero();
        clock.move(Duration.ofDays(1));
        assertThat(today(ErrandFilter.ALL)).isEmpty();
        as.system(officer.account(), () -> {
            cleanup.tidy();
            return null;
        });
    }

    private DraftRow one() throws Exception {
        return page(DraftFilter.ALL, "kept").get(0);
    }

    private List<DraftRow> page(DraftFilter filter, String sort) throws Exception {
        var rows = as.officer(officer, () -> drafts.page(filter, Slice.first(25, sort, false)));
        assertThat(as.officer(officer, () -> drafts.count(filter)).rows()).isEqualTo(rows.size());
        return rows;
    }

    private List<ErrandRow> today(ErrandFilter filter) throws Exception {
        var rows = as.officer(officer, () -> errands.page(filter, Slice.first(25, "done", false)));
        assertThat(as.officer(officer, () -> errands.count(filter)).rows()).isEqualTo(rows.size());
        return rows;
    }

    private WorkPlace place(String address) {
        return work.places().stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
