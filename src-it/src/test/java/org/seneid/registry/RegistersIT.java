package org.seneid.registry;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HouseholdFacts;
import org.seneid.registry.document.HouseholdRelation;
import org.seneid.registry.document.PersonFacts;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.LifeEvent;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.country.DemoPeople;
import org.seneid.rings.InContainer;
import org.seneid.support.Databases;

/** The registers of the sandbox answer the portal, sign, and fail as told. */
@InContainer
class RegistersIT {

    @Inject
    private Registers registers;

    @Inject
    private RegisterSignatures signatures;

    @Inject
    private RegisterClient enquiries;

    @Inject
    private SandboxFaults faults;

    @Inject
    private Databases databases;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @AfterEach
    void repair() {
        for (var register : Register.values()) faults.set(register, Fault.NONE);
    }

    @Test
    void whatTheySayIsSignedNow() {
        var answer = signatures.verify(registers.person(DemoPeople.AN).orElseThrow());
        assertThat(PersonFacts.of(answer).name()).isEqualTo("Nguyễn Văn An");
        assertThat(Duration.between(answer.signedAt(), clock.instant())).isLessThan(Duration.ofSeconds(30));
        for (var kind : DocumentKind.values())
            assertThat(registers.documents(kind, DemoPeople.AN)).hasSize(1).allSatisfy(signed -> assertThat(
                            signatures.verify(signed).document().kind())
                    .isEqualTo(kind));
    }

    @Test
    void nobodyIsKnownByAnInventedNumber() {
        assertThat(registers.person(new PersonalId("999999999999"))).isEmpty();
        assertThat(registers.documents(DocumentKind.DRIVING_LICENCE, new PersonalId("999999999999")))
                .isEmpty();
    }

    @Test
    void aHouseholdIsSignedAndSeenFromWhoIsAskedAbout() {
        assertThat(kin(DemoPeople.AN))
                .containsEntry(DemoPeople.AN, HouseholdRelation.SELF)
                .containsEntry(DemoPeople.OFFICER_LAN, HouseholdRelation.SPOUSE)
                .containsEntry(DemoPeople.AN_MOTHER, HouseholdRelation.PARENT)
                .containsValue(HouseholdRelation.CHILD)
                .hasSize(5);
        assertThat(kin(DemoPeople.OFFICER_LAN))
                .containsEntry(DemoPeople.AN, HouseholdRelation.SPOUSE)
                .containsEntry(DemoPeople.AN_MOTHER, HouseholdRelation.OTHER);
        assertThat(kin(DemoPeople.AN_MOTHER)).containsEntry(DemoPeople.AN, HouseholdRelation.CHILD);
        assertThat(registers.household(new PersonalId("999999999999"))).isEmpty();
    }

    @Test
    void theDeadBelongToNoHousehold() throws Exception {
        var somebody = somebodyWith("health_insurance", "standing = 'IN_FORCE'");
        assertThat(registers.household(somebody)).isPresent();
        faults.happen(LifeEvent.DEATH, somebody, "");
        assertThat(registers.household(somebody)).isEmpty();
    }

    @Test
    void aHouseholdIsNotWaitedForLongerThanTheLimit() {
        faults.set(Register.POPULATION, new Fault(60_000, false));
        assertThatExceptionOfType(RegisterUnavailable.class).isThrownBy(() -> enquiries.household(DemoPeople.AN));
    }

    @Test
    void asManyPeopleLiveThereAsConfigured() throws Exception {
        var asked = config.getValue("sandbox.people", String.class);
        // who was born since, by other tests, has a higher id
        assertThat(databases
                        .sandbox("select count(*) as n from person where id <= " + asked)
                        .get(0))
                .containsEntry("n", asked);
    }

    @Test
    void aRegisterThatIsDownDoesNotTakeTheOthersAlong() {
        faults.set(Register.LICENCES, new Fault(0, true));
        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(() -> registers.documents(DocumentKind.DRIVING_LICENCE, DemoPeople.AN))
                .matches(e -> e.register() == Register.LICENCES);
        assertThat(registers.documents(DocumentKind.HEALTH_INSURANCE, DemoPeople.AN))
                .hasSize(1);
    }

    @Test
    void nobodyWaitsLongerThanTheLimitForOneThatHangs() {
        faults.set(Register.VEHICLES, new Fault(60_000, false));
        var asked = clock.instant();
        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(() -> registers.documents(DocumentKind.VEHICLE_REGISTRATION, DemoPeople.AN));
        assertThat(asked.until(clock.instant(), ChronoUnit.SECONDS)).isLessThan(30);
    }

    @Test
    void oneThatIsSlowStillAnswers() {
        faults.set(Register.POPULATION, new Fault(300, false));
        assertThat(registers.person(DemoPeople.DUNG)).isPresent();
    }

    @Test
    void aSeizureIsInTheNextAnswer() throws Exception {
        var holder = somebodyWith("driving_licence", "standing = 'IN_FORCE'");
        faults.happen(LifeEvent.LICENCE_SEIZED, holder, "");
        assertThat(only(DocumentKind.DRIVING_LICENCE, holder).standing()).isEqualTo(RegisterStatus.SEIZED);
        faults.happen(LifeEvent.LICENCE_RETURNED, holder, "");
        assertThat(only(DocumentKind.DRIVING_LICENCE, holder).standing()).isEqualTo(RegisterStatus.IN_FORCE);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> faults.happen(LifeEvent.LICENCE_RETURNED, holder, ""));
    }

    @Test
    void aCorrectedNameKeepsTheDocument() throws Exception {
        var holder = somebodyWith("citizen_card", "standing = 'IN_FORCE'");
        var before = only(DocumentKind.CITIZEN_CARD, holder);
        faults.happen(LifeEvent.NAME_CORRECTED, holder, "Nguyễn Thị Minh Khai");
        var after = only(DocumentKind.CITIZEN_CARD, holder);
        assertThat(after.name()).isEqualTo("Nguyễn Thị Minh Khai");
        assertThat(after.documentId()).isEqualTo(before.documentId());
    }

    @Test
    void whoDiesHoldsNoDocumentInForce() throws Exception {
        var holder = somebodyWith("health_insurance", "standing = 'IN_FORCE'");
        faults.happen(LifeEvent.DEATH, holder, "");
        assertThat(PersonFacts.of(signatures.verify(registers.person(holder).orElseThrow()))
                        .alive())
                .isFalse();
        assertThat(only(DocumentKind.HEALTH_INSURANCE, holder).standing()).isEqualTo(RegisterStatus.HOLDER_DIED);
    }

    private Map<PersonalId, HouseholdRelation> kin(PersonalId asked) {
        return enquiries.household(asked).orElseThrow().facts().members().stream()
                .collect(toMap(HouseholdFacts.Member::number, HouseholdFacts.Member::kin));
    }

    private RegisterDocument only(DocumentKind kind, PersonalId holder) {
        var answers = registers.documents(kind, holder);
        assertThat(answers).hasSize(1);
        return signatures.verify(answers.get(0)).document();
    }

    /** A generated person who is alive and whom no other test uses: the last one that has the document. */
    private PersonalId somebodyWith(String table, String where) throws Exception {
        var rows = databases.sandbox("select p.number from person p join " + table + " d on d.person = p.id where d."
                + where + " and p.died is null and p.id > 40 order by p.id desc limit 1");
        return new PersonalId(rows.get(0).get("number"));
    }
}
