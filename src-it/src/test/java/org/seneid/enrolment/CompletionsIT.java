package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.enrolment.draft.Originals;
import org.seneid.enrolment.errand.DeskErrands;
import org.seneid.enrolment.errand.ErrandFilter;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.payments.Crowd;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.support.Addresses;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** What becomes of an enrolment that is confirmed, and what keeps it from that. */
@InContainer
class CompletionsIT {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Originals originals;

    @Inject
    private Addresses addresses;

    @Inject
    private DeskErrands errands;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Citizens citizens;

    @Inject
    private Crowd crowd;

    @Inject
    private Databases databases;

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
    void anAccountIsOpenedWithTheContactsAndWhatMatches() throws Exception {
        var enrolment = desk.begun(officer, person);
        desk.read(officer, enrolment, person.zone());
        desk.matching(officer, enrolment, person.licence());
        var vehicle = desk.read(officer, enrolment, person.plate());
        as.officer(officer, () -> {
            originals.differs(enrolment, vehicle.publicId(), Map.of("colour", "Tím"), "Hỏi phòng cảnh sát giao thông.");
            return null;
        });
        desk.proven(officer, enrolment, person);
        desk.confirm(officer, enrolment);
        desk.confirm(officer, enrolment);

        var account = account();
        assertThat(account).containsEntry("level", "2").containsEntry("status", "INVITED");
        assertThat(databases.portal("select address from contact where owner = ?", id(account)))
                .extracting(row -> row.get("address"))
                .containsExactly("+84" + person.phone().substring(1));
        assertThat(databases.portal("select kind from document where owner = ? order by kind", id(account)))
                .extracting(row -> row.get("kind"))
                .containsExactly("CITIZEN_CARD", "DRIVING_LICENCE");
        assertThat(databases.portal(
                        "select id from checked_original where portrait is not null and enrolment_id ="
                                + " (select id from enrolment where public_id = ?)",
                        enrolment.value()))
                .isEmpty();
        assertThat(desk.acts(officer, person.person()))
                .contains(
                        "desk.looked-up",
                        "desk.started",
                        "desk.original-checked",
                        "desk.contact-proven",
                        "account.opened-2",
                        "document.integrated",
                        "desk.completed");
        assertThat(as.officer(officer, () -> errands.count(ErrandFilter.ALL)).rows())
                .isOne();
    }

    @Test
    void anAccountThatSomebodyElseOpenedOnlineKeepsNothingThatLetsThemIn() throws Exception {
        var online = citizens.open(person.person(), person.name(), 1);
        databases.portal(
                "update contact set address = '+84977000111' where owner = ?",
                online.id().value());
        addresses.at(online.id(), ContactAddress.email("somebody" + person.number() + "@example.org"));
        desk.completed(officer, person);
        assertThat(account()).containsEntry("level", "2");
        assertThat(desk.acts(officer, person.person())).contains("account.factors-replaced");
        assertThat(databases.portal(
                        "select hash from account_password where owner = ?",
                        online.id().value()))
                .isEmpty();
        assertThat(databases.portal(
                        "select address from contact where owner = ?",
                        online.id().value()))
                .extracting(row -> row.get("address"))
                .containsExactly("+84" + person.phone().substring(1));
    }

    @Test
    void anAccountOfLevel1IsRaisedAndKeepsItsPassword() throws Exception {
        var online = desk.openedOnline(person);
        desk.completed(officer, person);
        assertThat(account()).containsEntry("level", "2").containsEntry("status", "ACTIVE");
        assertThat(desk.acts(officer, person.person())).contains("account.level-raised");
        assertThat(databases.portal(
                        "select hash from account_password where owner = ?",
                        online.id().value()))
                .hasSize(1);
    }

    @Test
    void nothingIsOpenedWithoutChipComparisonAndPhone() throws Exception {
        var enrolment = desk.begun(officer, person);
        assertThatThrownBy(() -> desk.confirm(officer, enrolment)).hasMessage("enrolment.chip-needed");
        desk.read(officer, enrolment, person.zone());
        desk.read(officer, enrolment, person.licence());
        assertThatThrownBy(() -> desk.confirm(officer, enrolment)).hasMessage("enrolment.compare-first");
        desk.matching(officer, enrolment, person.licence());
        assertThatThrownBy(() -> desk.confirm(officer, enrolment)).hasMessage("enrolment.phone-unproven");
        assertThat(databases.portal("select id from account where person = ?", person.number()))
                .isEmpty();
    }

    @Test
    void nothingIsOpenedByAnotherOfficerOrLaterThanTheChipWasRead() throws Exception {
        var enrolment = desk.begun(officer, person);
        desk.read(officer, enrolment, person.zone());
        desk.proven(officer, enrolment, person);
        var colleague = officers.colleague(officer);
        assertThatThrownBy(() -> desk.confirm(colleague, enrolment)).hasMessage("enrolment.chip-again");
        clock.move(Duration.ofMinutes(15));
        officer = AtADesk.provenAt(officer, clock.instant());
        assertThatThrownBy(() -> desk.confirm(officer, enrolment)).hasMessage("enrolment.chip-again");
        desk.read(officer, enrolment, person.zone());
        desk.confirm(officer, enrolment);
        assertThat(account()).containsEntry("level", "2");
    }

    @Test
    void twoDesksAtOnceEndWithOneDraftAndAClearMessage() throws Exception {
        var other = officers.atADesk();
        var mine = as.officer(officer, () -> enrolments.find(person.number()));
        var theirs = as.officer(other, () -> enrolments.find(person.number()));
        var said = String.join(",", crowd.all(List.of(outcome(officer, mine), outcome(other, theirs))));
        assertThat(databases.portal("select id from enrolment where live_person = ?", person.number()))
                .hasSize(1);
        if (said.contains("!")) assertThat(said).contains("!constraint.enrolment_live_person_uk");
    }

    /** What came of it, or the key of what was said after an exclamation mark. */
    private Callable<String> outcome(Actor who, PublicId lookup) {
        return () -> {
            try {
                return as.officer(who, () -> enrolments.begin(lookup)).value();
            } catch (Exception e) {
                return "!" + Failure.of(e).key();
            }
        };
    }

    private Map<String, String> account() throws Exception {
        return databases
                .portal(
                        "select id, level, status from account where person = ? and role = ?",
                        person.number(),
                        Role.CITIZEN.name())
                .get(0);
    }

    private static long id(Map<String, String> account) {
        return Long.parseLong(account.get("id"));
    }
}
