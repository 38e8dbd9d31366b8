package org.seneid.enrolment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.AtADesk;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.country.DemoPeople;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** Who is found at a desk, whose enrolment is whose, and what is refused. */
@InContainer
class EnrolmentsIT {

    private static final Slice NEWEST = Slice.first(25, "changed", true);
    private static final String NOBODY = "999999999999";

    @Inject
    private Enrolments enrolments;

    @Inject
    private Drafts drafts;

    @Inject
    private Originals originals;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Citizens citizens;

    @Inject
    private SandboxFaults faults;

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

    @AfterEach
    void mend() {
        faults.set(Register.POPULATION, Fault.NONE);
    }

    @Test
    void aPersonIsFoundByNumberByTheBackOfTheCardAndByAPreparedCode() throws Exception {
        var prepared = "SEN1|" + person.number() + "|" + person.phone() + "|||driving-licence";
        for (var scanned : new String[] {person.number(), person.zone(), prepared}) {
            var found = desk.found(officer, scanned);
            assertThat(found.lookup().finding()).isEqualTo(Eligibility.MAY_ENROL);
            assertThat(found.person().orElseThrow().facts().name()).isEqualTo(person.name());
            assertThat(found.card()).isPresent();
        }
        assertThatThrownBy(() -> desk.found(officer, "12345"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.field()).isEqualTo("scanned"));
    }

    @Test
    void nobodyAndAChildAreShownTheirWay() throws Exception {
        assertThat(desk.found(officer, NOBODY).lookup().finding()).isEqualTo(Eligibility.UNKNOWN);
        assertThat(desk.found(officer, DemoPeople.AN_DAUGHTER.digits()).lookup().finding())
                .isEqualTo(Eligibility.CHILD);
        assertThat(desk.found(officer, DemoPeople.AN.digits()).enrollable()).isFalse();
        assertThat(desk.found(officer, DemoPeople.CUONG.digits()).enrollable()).isTrue();
    }

    @Test
    void aSilentRegisterIsAskedAgainWithoutScanning() throws Exception {
        faults.set(Register.POPULATION, new Fault(0, true));
        var lookup = as.officer(officer, () -> enrolments.find(person.number()));
        assertThat(as.officer(officer, () -> enrolments.found(lookup)).lookup().finding())
                .isEqualTo(Eligibility.SILENT);
        assertThatThrownBy(() -> as.officer(officer, () -> enrolments.begin(lookup)))
                .hasMessage("enrolment.may-not");
        faults.set(Register.POPULATION, Fault.NONE);
        as.officer(officer, () -> {
            enrolments.findAgain(lookup);
            return null;
        });
        assertThat(as.officer(officer, () -> enrolments.found(lookup)).enrollable())
                .isTrue();
    }

    @Test
    void anOfficerIsRefusedThemselvesAndTheirHouseholdOnRecord() throws Exception {
        var married = residents.newcomer(somebody -> somebody.spouse() != null);
        var spouse = officers.whoIs(new PersonalId(married.spouse()));
        var found = desk.found(spouse, married.number());
        assertThat(found.lookup().finding()).isEqualTo(Eligibility.HOUSEHOLD);
        assertThat(found.person()).isEmpty();
        assertThat(desk.found(spouse, married.spouse()).lookup().finding()).isEqualTo(Eligibility.SELF);
        assertThatThrownBy(() ->
                        as.officer(spouse, () -> enrolments.begin(found.lookup().publicId())))
                .hasMessage("enrolment.may-not");
        assertThat(desk.acts(spouse, married.person()))
                .containsExactly("desk.looked-up refused", "desk.looked-up refused");
    }

    @Test
    void aColleaguesDraftOfAHouseholdMemberIsNotFoundAndTheTryIsOnRecord() throws Exception {
        var married = residents.newcomer(somebody -> somebody.spouse() != null);
        var spouse = officers.whoIs(new PersonalId(married.spouse()));
        var colleague = officers.colleague(spouse);
        var draft = desk.begun(colleague, married);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.officer(spouse, () -> enrolments.byId(draft)));
        assertThat(desk.acts(spouse, married.person())).contains("desk.served refused");
        assertThat(as.officer(spouse, () -> drafts.page(DraftFilter.ALL, NEWEST)))
                .singleElement()
                .matches(DraftRow::conflict);
        assertThat(as.officer(colleague, () -> drafts.page(DraftFilter.ALL, NEWEST)))
                .singleElement()
                .matches(line -> !line.conflict());
    }

    @Test
    void aDraftIsItsDesksUntilThePersonIsScannedElsewhere() throws Exception {
        var other = officers.atADesk();
        var draft = desk.begun(officer, person);
        desk.read(officer, draft, person.zone());
        assertThat(desk.begun(officer, person)).isEqualTo(draft);
        assertThat(as.officer(officer, () -> originals.of(draft))).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.officer(other, () -> enrolments.byId(draft)));
        assertThat(desk.found(other, person.number()).draft()).isPresent();
        assertThat(desk.begun(other, person)).isEqualTo(draft);
        assertThat(as.officer(other, () -> enrolments.byId(draft)).reference()).startsWith("T");
        assertThat(as.officer(other, () -> originals.of(draft))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.officer(officer, () -> enrolments.byId(draft)));
        assertThat(desk.acts(officer, person.person())).contains("desk.started");
        assertThat(desk.acts(other, person.person())).contains("desk.moved");
    }

    @Test
    void whatAnotherOfficerLookedUpIsNotFound() throws Exception {
        var lookup = as.officer(officer, () -> enrolments.find(person.number()));
        var other = officers.colleague(officer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.officer(other, () -> enrolments.found(lookup)));
    }

    @Test
    void anOldLookIsScannedAgain() throws Exception {
        var lookup = as.officer(officer, () -> enrolments.find(person.number()));
        clock.move(Duration.ofMinutes(16));
        assertThatThrownBy(() -> as.officer(officer, () -> enrolments.begin(lookup)))
                .hasMessage("enrolment.lookup-old");
    }

    @Test
    void anAbandonedDraftOpensNothingAndAnotherMayBegin() throws Exception {
        var draft = desk.begun(officer, person);
        as.officer(officer, () -> {
            enrolments.abandon(draft);
            return null;
        });
        assertThat(as.officer(officer, () -> drafts.page(DraftFilter.ALL, NEWEST)))
                .isEmpty();
        assertThatThrownBy(() -> desk.read(officer, draft, person.zone())).hasMessage("enrolment.over");
        assertThat(desk.begun(officer, person)).isNotEqualTo(draft);
    }

    @Test
    void onlyOfficersWithADeskEnrol() throws Exception {
        var citizen = citizens.citizen();
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.citizen(citizen, () -> enrolments.find(person.number())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as.nobody(() -> drafts.count(DraftFilter.ALL)));
        assertThatThrownBy(() -> as.officer(citizen, () -> enrolments.find(person.number())))
                .hasMessage("enrolment.no-desk");
    }
}
