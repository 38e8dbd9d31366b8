package org.seneid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.draft.DeskNotes;
import org.seneid.enrolment.draft.DraftDependants;
import org.seneid.enrolment.draft.Originals;
import org.seneid.enrolment.service.DeskServices;
import org.seneid.identity.activation.Activations;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.platform.BirthDate;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.card.Mrz;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.DemoPeople;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** What people take home from the desk: a slip, notes, and for whom they act. */
@InContainer
class SlipsIT {

    private static final String WHY = "Mất điện thoại";

    @Inject
    private ActivationSlips slips;

    @Inject
    private Activations activations;

    @Inject
    private DeskServices services;

    @Inject
    private DraftDependants dependants;

    @Inject
    private Originals originals;

    @Inject
    private DeskNotes notes;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private Citizens citizens;

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
    void aSlipPrintedAgainHasAnotherCodeAndTheOldOneDies() throws Exception {
        var enrolment = desk.completed(officer, person);
        var first = code(enrolment);
        var second = code(enrolment);
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> as.nobody(() -> activations.begin(person.person(), first)))
                .hasMessage("identity.activate.wrong");
        assertThat(as.nobody(() -> activations.begin(person.person(), second))).isNotNull();
        assertThat(desk.acts(officer, person.person())).contains("desk.slip-printed", "account.activation-issued");
        assertThat(databases.portal("select id from audit_entry where subject like ?", "%" + second + "%"))
                .isEmpty();
    }

    @Test
    void aDayLaterACodeTakesTheChipOfTheCard() throws Exception {
        var enrolment = desk.completed(officer, person);
        var colleague = officers.colleague(officer);
        assertThat(as.officer(colleague, () -> slips.ofEnrolment(enrolment)).activation())
                .isPresent();
        assertThat(as.officer(officer, () -> slips.over(enrolment))).isFalse();
        clock.move(Duration.ofHours(24));
        officer = AtADesk.provenAt(officer, clock.instant());
        assertThat(as.officer(officer, () -> slips.over(enrolment))).isTrue();
        assertThatThrownBy(() -> code(enrolment)).hasMessage("enrolment.slip.over");
    }

    @Test
    void whoSignedInLongAgoPrintsNoSlipAndOpensNothing() throws Exception {
        var enrolment = desk.completed(officer, person);
        var another = desk.begun(officer, residents.newcomer(anybody -> true));
        var longIn = AtADesk.provenAt(officer, clock.instant().minus(Duration.ofMinutes(5)));
        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> as.officer(longIn, () -> slips.ofEnrolment(enrolment)));
        assertThatExceptionOfType(StepUpRequired.class).isThrownBy(() -> desk.confirm(longIn, another));
    }

    @Test
    void aSlipIsOfACompletedEnrolmentOfThisDesk() throws Exception {
        var draft = desk.begun(officer, person);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> code(draft));
        var other = officers.atADesk();
        var completed = desk.completed(officer, residents.newcomer(anybody -> true));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.officer(other, () -> slips.ofEnrolment(completed)));
    }

    @Test
    void whoHasAPasswordGetsNoCodeThatCouldReplaceIt() throws Exception {
        desk.openedOnline(person);
        var enrolment = desk.completed(officer, person);
        assertThat(as.officer(officer, () -> slips.ofEnrolment(enrolment)).activation())
                .isEmpty();
    }

    /** The phone that was proven online is not the one at the desk, so that the password ends. */
    @Test
    void aSlipHasACodeExactlyWhenItsPagePromisesOne() throws Exception {
        var kept = residents.newcomer(anybody -> true);
        citizens.open(person.person(), person.name(), 1);
        desk.openedOnline(kept);
        for (var whose : List.of(person, kept)) {
            var enrolment = desk.completed(officer, whose);
            boolean promised = as.officer(officer, () -> slips.coded(enrolment));
            assertThat(promised).isEqualTo(whose != kept);
            assertThat(as.officer(officer, () -> slips.ofEnrolment(enrolment)).activation())
                    .matches(code -> code.isPresent() == promised);
        }
    }

    @Test
    void lostFactorsAreReplacedByASlipAndNothingElseIsLost() throws Exception {
        var account = citizens.open(person.person(), person.name(), 2).publicId();
        assertThatThrownBy(() -> as.officer(officer, () -> slips.ofAccount(account)))
                .hasMessage("enrolment.service.check-first");
        act(() -> services.check(account, person.zone()));
        act(() -> services.replaceFactors(account, WHY));
        assertThat(count("account_password")).isZero();
        assertThat(count("contact")).isEqualTo(1);
        assertThat(as.officer(officer, () -> services.needsSlip(account))).isTrue();
        assertThat(as.officer(officer, () -> slips.ofAccount(account)).activation())
                .isPresent();
        assertThat(desk.acts(officer, person.person())).contains("account.factors-replaced");
    }

    @Test
    void aChildOfTheHouseholdIsActedForAndNobodyElse() throws Exception {
        var parent = residents.newcomer(somebody -> somebody.child() != null);
        var enrolment = desk.begun(officer, parent);
        var candidates = as.officer(officer, () -> dependants.candidates(enrolment));
        assertThat(candidates)
                .anyMatch(one -> one.member().number().digits().equals(parent.child()))
                .allMatch(one -> one.consent().isEmpty());
        act(() -> dependants.choose(enrolment, List.of(new PersonalId(parent.child()), person.person())));
        desk.read(officer, enrolment, parent.zone());
        desk.proven(officer, enrolment, parent);
        desk.confirm(officer, enrolment);
        assertThat(databases.portal(
                        "select d.person from guardianship g join account a on a.id = g.guardian"
                                + " join account d on d.id = g.dependant where a.person = ?",
                        parent.number()))
                .extracting(row -> row.get("person"))
                .containsExactly(parent.child());
    }

    @Test
    void aStrangersCardIsNoParentsConsent() throws Exception {
        var enrolment = desk.begun(officer, person);
        var stranger = Mrz.of(DemoPeople.CUONG, "Lê Hoàng Cường", BirthDate.of(2003, 10, 5), Sex.MALE, null);
        assertThatThrownBy(() -> act(() -> dependants.agree(enrolment, String.join("", stranger.lines()))))
                .hasMessage("enrolment.dependants.no-parent");
    }

    @Test
    void whatDidNotMatchIsANoteForItsOwnerAlone() throws Exception {
        var account = citizens.open(person.person(), person.name(), 1);
        var enrolment = desk.begun(officer, person);
        desk.read(officer, enrolment, person.zone());
        var licence = desk.read(officer, enrolment, person.licence());
        act(() -> originals.differs(enrolment, licence.publicId(), Map.of("birthDate", "01/01/1901"), "Xin sửa."));
        desk.proven(officer, enrolment, person);
        desk.confirm(officer, enrolment);
        assertThat(as.citizen(citizens.signedIn(account), notes::mine))
                .singleElement()
                .matches(note -> note.note().equals("Xin sửa."));
        assertThat(as.citizen(citizens.citizen(), notes::mine)).isEmpty();
        assertThat(databases.portal(
                        "select kind from notification where owner = ?",
                        account.id().value()))
                .extracting(row -> row.get("kind"))
                .contains("LEVEL_RAISED", "ORIGINALS_NOTED");
    }

    private String code(PublicId enrolment) throws Exception {
        return as.officer(officer, () -> slips.ofEnrolment(enrolment))
                .activation()
                .orElseThrow()
                .code();
    }

    private void act(As.Act what) throws Exception {
        as.officer(officer, () -> {
            what.run();
            return null;
        });
    }

    private int count(String table) throws Exception {
        return databases
                .portal(
                        "select owner from " + table + " where owner = (select id from account where person = ?)",
                        person.number())
                .size();
    }
}
