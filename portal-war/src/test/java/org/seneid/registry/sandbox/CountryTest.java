package org.seneid.registry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterSignaturesTest;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.DrivingLicence;
import org.seneid.registry.document.PersonFacts;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.RegisterDocument;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.VerifiedAnswer;
import org.seneid.registry.sandbox.country.Country;
import org.seneid.registry.sandbox.country.DemoPeople;

/** The country in its database: settled, lived in, and asked about. */
class CountryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final RegisterKeys keys = RegisterKeys.generated();
    private DataSource database;

    @BeforeEach
    void open() throws Exception {
        database = SandboxDatabase.empty();
    }

    private long settle(long people, Instant when) throws Exception {
        return new Country(database, Clock.fixed(when, ZoneOffset.UTC), line -> {}).settle(people);
    }

    @Test
    void asManyLiveThereAsWereAskedFor() throws Exception {
        assertThat(settle(400, NOW)).isEqualTo(400);
        assertThat(SandboxDatabase.number(database, "select count(*) from person"))
                .isEqualTo(400);
    }

    @Test
    void askingForMoreAddsAndAskingForFewerKeeps() throws Exception {
        settle(200, NOW);
        assertThat(settle(350, NOW)).isEqualTo(350);
        assertThat(settle(100, NOW)).isEqualTo(350);
        assertThat(SandboxDatabase.number(database, "select count(distinct number) from person"))
                .isEqualTo(350);
    }

    @Test
    void ansDocumentsAreAsTheDemoTellsThem() throws Exception {
        settle(30, NOW);
        var an = PersonFacts.of(person(DemoPeople.AN));
        assertThat(an.name()).isEqualTo("Nguyễn Văn An");
        assertThat(an.birthDate()).isEqualTo(BirthDate.of(1990, 3, 14));
        assertThat(an.residence().text()).isEqualTo("Số 12 ngõ 34 phố Đội Cấn, phường Ba Đình, thành phố Hà Nội");
        assertThat(an.age(TODAY)).isEqualTo(36);

        var card = (CitizenCard) only(DocumentKind.CITIZEN_CARD, DemoPeople.AN);
        assertThat(card.number()).isEqualTo("001 090 012 345");
        assertThat(card.state(TODAY)).isEqualTo(DocumentState.VALID);
        var licence = (DrivingLicence) only(DocumentKind.DRIVING_LICENCE, DemoPeople.AN);
        assertThat(licence.number()).isEqualTo("010190004512");
        assertThat(licence.classes().codes()).isEqualTo("A1, B2");
        assertThat(licence.until()).isEqualTo(LocalDate.of(2032, 6, 2));
        assertThat(only(DocumentKind.VEHICLE_REGISTRATION, DemoPeople.AN).number())
                .isEqualTo("30A-512.47");
        assertThat(only(DocumentKind.HEALTH_INSURANCE, DemoPeople.AN).state(TODAY))
                .isEqualTo(DocumentState.EXPIRING);
    }

    @Test
    void binhsLicenceHasRunOutAndHerCarIsSold() throws Exception {
        settle(30, NOW);
        assertThat(only(DocumentKind.DRIVING_LICENCE, DemoPeople.BINH).state(TODAY))
                .isEqualTo(DocumentState.EXPIRED);
        assertThat(documents(DocumentKind.VEHICLE_REGISTRATION, DemoPeople.BINH))
                .extracting(vehicle -> vehicle.state(TODAY), RegisterDocument::standing)
                .containsExactly(
                        tuple(DocumentState.VALID, RegisterStatus.IN_FORCE),
                        tuple(DocumentState.REVOKED, RegisterStatus.SOLD));
    }

    @Test
    void everyDemoPersonExistsWithAnAgreeingNumber() throws Exception {
        settle(30, NOW);
        for (var id : List.of(
                DemoPeople.AN,
                DemoPeople.AN_DAUGHTER,
                DemoPeople.AN_SON,
                DemoPeople.AN_MOTHER,
                DemoPeople.BINH,
                DemoPeople.CUONG,
                DemoPeople.DUNG,
                DemoPeople.OFFICER_LAN,
                DemoPeople.HELPDESK_MINH,
                DemoPeople.HELPDESK_THU,
                DemoPeople.SUPERVISOR_HOA,
                DemoPeople.CLERK_NGA,
                DemoPeople.PARTNER_TAM,
                DemoPeople.RECEPTION_MAI,
                DemoPeople.AUDITOR_VY,
                DemoPeople.OPERATOR_SON,
                DemoPeople.SUU,
                DemoPeople.TY,
                DemoPeople.NHUAN)) {
            var facts = PersonFacts.of(person(id));
            var century = facts.birthDate().year() < 2000 ? 0 : 2;
            assertThat(id.digits().substring(3, 6))
                    .isEqualTo((century + facts.sex().ordinal())
                            + "%02d".formatted(facts.birthDate().year() % 100));
        }
        assertThat(SandboxDatabase.number(
                        database,
                        "select count(distinct household) from person where number in ('"
                                + DemoPeople.OFFICER_LAN.digits() + "', '" + DemoPeople.AN.digits() + "')"))
                .isEqualTo(1); // the conflict of the demo: an officer in a citizen's household
    }

    @Test
    void everyDocumentOfTheCountryCanBeRead() throws Exception {
        settle(300, NOW);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select number from person");
                var rows = query.executeQuery()) {
            while (rows.next())
                for (var kind : DocumentKind.values())
                    for (var document : documents(kind, new PersonalId(rows.getString(1))))
                        assertThat(document.fields()).hasSizeGreaterThan(6);
        }
    }

    @Test
    void whatIsAskedMostIsSaidByItself() throws Exception {
        settle(30, NOW);
        var card = (CitizenCard) only(DocumentKind.CITIZEN_CARD, DemoPeople.AN);
        assertThat(card.ageOver18()).isTrue();
        assertThat(card.residenceProvince()).isEqualTo(card.residence().province());

        try (var connection = database.getConnection()) {
            var young = answers(connection, Instant.parse("2008-03-13T16:59:59Z"));
            var adult = answers(connection, Instant.parse("2008-03-13T17:00:00Z"));
            assertThat(young.documents(DocumentKind.CITIZEN_CARD, DemoPeople.AN).get(0))
                    .containsEntry("birthDate", "1990-03-14")
                    .containsEntry("ageOver18", false);
            assertThat(adult.documents(DocumentKind.CITIZEN_CARD, DemoPeople.AN).get(0))
                    .containsEntry("ageOver18", true);
            assertThat(adult.documents(DocumentKind.DRIVING_LICENCE, DemoPeople.AN)
                            .get(0))
                    .containsKeys("classCodes", "until");
        }
    }

    @Test
    void nobodyIsKnownByAnInventedNumber() throws Exception {
        settle(30, NOW);
        try (var connection = database.getConnection()) {
            assertThat(answers(connection, NOW).person(new PersonalId("999999999999")))
                    .isEmpty();
        }
    }

    @Test
    void ofABirthTheRegistersSayNoMoreThanIsKnown() throws Exception {
        settle(3_000, NOW);
        var suu = (CitizenCard) only(DocumentKind.CITIZEN_CARD, DemoPeople.SUU);
        assertThat(suu.birthDate()).isEqualTo(BirthDate.parse("1946"));
        assertThat(suu.ageOver18()).isTrue();
        assertThat(PersonFacts.of(person(DemoPeople.TY)).birthDate()).isEqualTo(BirthDate.parse("1950-03"));
        assertThat(SandboxDatabase.number(
                        database, "select count(*) from person where born_known <> 'DAY' and household > 99"))
                .isBetween(10L, 100L);
    }

    @Test
    void whoIsBornOnALeapDayIsOfAgeOnTheFirstOfMarch() throws Exception {
        settle(30, NOW);
        try (var connection = database.getConnection()) {
            var young = answers(connection, Instant.parse("2002-02-28T16:59:59Z"));
            var adult = answers(connection, Instant.parse("2002-02-28T17:00:00Z"));
            assertThat(young.documents(DocumentKind.CITIZEN_CARD, DemoPeople.NHUAN)
                            .get(0))
                    .containsEntry("birthDate", "1984-02-29")
                    .containsEntry("ageOver18", false);
            assertThat(adult.documents(DocumentKind.CITIZEN_CARD, DemoPeople.NHUAN)
                            .get(0))
                    .containsEntry("ageOver18", true);
        }
    }

    @Test
    void whoIsBornOnALeapDayRenewsByTheSameRule() throws Exception {
        settle(30, NOW);
        SandboxDatabase.run(database, "update person set born = '2004-02-29', born_known = 'DAY'");
        SandboxDatabase.run(
                database, "update citizen_card set issued = '2024-01-01', until = '2029-03-01', standing = 'IN_FORCE'");
        settle(30, Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(SandboxDatabase.number(database, "select count(*) from citizen_card where until = '2044-02-29'"))
                .isPositive();
        assertThat(SandboxDatabase.number(
                        database, "select count(*) from citizen_card where until <> '2044-02-29' and mod(id, 11) <> 7"))
                .isZero();
    }

    @Test
    void theCountryLivesOn() throws Exception {
        settle(600, NOW);
        var later = NOW.plus(Duration.ofDays(200));
        settle(600, later);
        var day = TODAY.plusDays(200);
        assertThat(SandboxDatabase.number(
                        database, "select count(*) from health_insurance where until < date '" + day + "'"))
                .isBetween(10L, 90L);
        assertThat(SandboxDatabase.number(database, "select count(*) from health_insurance where valid_from > until"))
                .isZero();
        assertThat(only(DocumentKind.HEALTH_INSURANCE, DemoPeople.AN).state(day))
                .isEqualTo(DocumentState.VALID);
        assertThat(only(DocumentKind.DRIVING_LICENCE, DemoPeople.BINH).state(day))
                .isEqualTo(DocumentState.EXPIRED);
    }

    private VerifiedAnswer person(PersonalId id) throws Exception {
        try (var connection = database.getConnection()) {
            return verified(
                    Register.POPULATION, answers(connection, NOW).person(id).get(0));
        }
    }

    private RegisterDocument only(DocumentKind kind, PersonalId holder) throws Exception {
        var documents = documents(kind, holder);
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private List<RegisterDocument> documents(DocumentKind kind, PersonalId holder) throws Exception {
        try (var connection = database.getConnection()) {
            return answers(connection, NOW).documents(kind, holder).stream()
                    .map(claims -> verified(kind.register(), claims).document())
                    .toList();
        }
    }

    private VerifiedAnswer verified(Register register, Map<String, Object> claims) {
        return RegisterSignaturesTest.trusting(keys.published()).verify(keys.sign(register, claims));
    }

    private static AnswerBuilder answers(Connection connection, Instant when) {
        return new AnswerBuilder(connection, Clock.fixed(when, ZoneOffset.UTC));
    }
}
