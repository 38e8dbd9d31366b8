package org.seneid.registry.sandbox.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.registry.document.DocumentState;
import org.seneid.registry.document.PlateColour;
import org.seneid.registry.document.RegisterStatus;
import org.seneid.registry.document.Sex;
import org.seneid.registry.document.VehicleType;
import org.seneid.registry.sandbox.country.CitizenCardGenerator.Card;
import org.seneid.registry.sandbox.country.Household.Citizen;
import org.seneid.registry.sandbox.country.InsuranceGenerator.Insurance;
import org.seneid.registry.sandbox.country.LicenceGenerator.Licence;
import org.seneid.registry.sandbox.country.Resident.Kin;
import org.seneid.registry.sandbox.country.VehicleGenerator.Vehicle;

/** Whoever lives in the sandbox country could live in the real one. */
class HouseholdsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Household> COUNTRY = country(2500);

    private static List<Household> country(int households) {
        var drawn = new Households(7, TODAY, new Gazetteer(), new Names(), new Serials());
        var country = new ArrayList<Household>();
        for (int id = 1; id <= households; id++) country.add(drawn.drawn(id, 99));
        return country;
    }

    private static List<Citizen> people() {
        return COUNTRY.stream()
                .flatMap(household -> household.members().stream())
                .toList();
    }

    @Test
    void theSameSeedMakesTheSameCountry() {
        assertThat(country(300)).isEqualTo(COUNTRY.subList(0, 300));
        var other = new Households(8, TODAY, new Gazetteer(), new Names(), new Serials());
        assertThat(other.drawn(1, 99)).isNotEqualTo(COUNTRY.get(0));
    }

    @Test
    void noHouseholdIsLargerThanTheRoomLeft() {
        var drawn = new Households(7, TODAY, new Gazetteer(), new Names(), new Serials());
        for (int id = 1; id < 200; id++)
            assertThat(drawn.drawn(id, 2).members()).hasSizeBetween(1, 2);
    }

    @Test
    void aPersonalNumberTellsProvinceCenturySexAndYear() {
        var gazetteer = new Gazetteer();
        for (var citizen : people()) {
            var who = citizen.who();
            var digits = who.number().digits();
            assertThat(gazetteer.byCode(digits.substring(0, 3))).isNotNull();
            int centuryAndSex = (who.born().year() < 2000 ? 0 : 2) + (who.sex() == Sex.MALE ? 0 : 1);
            assertThat(digits.charAt(3) - '0').isEqualTo(centuryAndSex);
            assertThat(digits.substring(4, 6))
                    .isEqualTo("%02d".formatted(who.born().year() % 100));
        }
    }

    @Test
    void nothingIsGivenOutTwice() {
        unique(people().stream().map(citizen -> citizen.who().number().digits()));
        unique(licences().map(Licence::number));
        unique(vehicles().map(Vehicle::plate));
        unique(COUNTRY.stream().map(household -> household.home().powerCode()));
        unique(COUNTRY.stream().map(household -> household.home().waterCode()));
    }

    private static void unique(Stream<String> numbers) {
        var seen = new HashSet<String>();
        assertThat(numbers).allMatch(seen::add);
    }

    @Test
    void parentsAreOfAgeWhenTheirChildrenAreBorn() {
        for (var household : COUNTRY) {
            var head = household.members().get(0).who();
            for (var citizen : household.members()) {
                var years = ChronoUnit.DAYS.between(
                                head.born().first(), citizen.who().born().first())
                        / 365.25;
                if (citizen.who().kin() == Kin.CHILD) assertThat(years).isGreaterThan(16.9);
                if (citizen.who().kin() == Kin.PARENT) assertThat(years).isLessThan(-16.9);
            }
        }
    }

    @Test
    void childrenBearTheNameOfTheHead() {
        for (var household : COUNTRY) {
            var family = family(household.members().get(0));
            assertThat(household.members())
                    .filteredOn(citizen -> citizen.who().kin() == Kin.CHILD)
                    .allMatch(child -> family(child).equals(family));
        }
    }

    private static String family(Citizen citizen) {
        return citizen.who().name().split(" ")[0];
    }

    @Test
    void agesAndNamesAreMetAsOftenAsInTheCensus() {
        assertThat(people().size() / (double) COUNTRY.size()).isCloseTo(3.3, within(0.25));
        assertThat(share(citizen -> citizen.who().age(TODAY) < 15)).isCloseTo(23, within(2.5));
        assertThat(share(citizen -> citizen.who().age(TODAY) >= 65)).isCloseTo(9, within(2.0));
        assertThat(share(citizen -> citizen.who().sex() == Sex.MALE)).isCloseTo(49.8, within(2.0));
        assertThat(share(citizen -> family(citizen).equals("Nguyễn"))).isCloseTo(36, within(5.0));
        assertThat(share(citizen -> citizen.who().died() != null)).isCloseTo(0.6, within(0.4));
    }

    private static double share(Predicate<Citizen> of) {
        return 100.0 * people().stream().filter(of).count() / people().size();
    }

    @Test
    void mostDocumentsAreInForceAndSomeAreNot() {
        var cards = people().stream()
                .flatMap(citizen -> citizen.papers().of(Card.class).stream())
                .map(card -> DocumentState.of(card.standing(), card.until(), TODAY))
                .toList();
        assertThat(cards).contains(DocumentState.values()[0], DocumentState.EXPIRING, DocumentState.EXPIRED);
        assertThat(cards.stream().filter(DocumentState::inForce).count() / (double) cards.size())
                .isBetween(0.96, 0.995);
        assertThat(licences().filter(licence -> licence.standing() == RegisterStatus.SEIZED))
                .isNotEmpty();
        assertThat(licences()
                        .map(licence -> DocumentState.of(
                                licence.standing(), licence.classes().until(), TODAY)))
                .contains(DocumentState.EXPIRED, DocumentState.VALID);
        assertThat(vehicles().filter(vehicle -> vehicle.standing() == RegisterStatus.SOLD))
                .isNotEmpty();
    }

    @Test
    void cardsEndOnTheBirthdaysOfRenewal() {
        for (var citizen : people())
            for (var card : citizen.papers().of(Card.class)) {
                assertThat(card.issued()).isBeforeOrEqualTo(TODAY);
                if (card.until() == null)
                    assertThat(card.issued()).isAfterOrEqualTo(citizen.who().turns(58));
                else
                    assertThat(Stream.of(14, 25, 40, 60).map(citizen.who()::turns))
                            .contains(card.until());
            }
    }

    @Test
    void licencesFollowTheirClasses() {
        for (var citizen : people())
            for (var licence : citizen.papers().of(Licence.class)) {
                var newLaw = !licence.issued().isBefore(LocalDate.of(2025, 1, 1));
                for (var held : licence.classes().all()) {
                    assertThat(held.from()).isAfter(citizen.who().turns(18)).isBeforeOrEqualTo(licence.issued());
                    assertThat(held.code()).isIn(newLaw ? NEW_CLASSES : OLD_CLASSES);
                    int years = LicenceGenerator.years(held.code());
                    assertThat(held.until())
                            .isEqualTo(years == 0 ? null : licence.issued().plusYears(years));
                }
                assertThat(licence.number().charAt(2)).isEqualTo(citizen.who().sex() == Sex.MALE ? '0' : '1');
                assertThat(licence.points()).isBetween(0, 12);
            }
    }

    private static final List<String> NEW_CLASSES = List.of("A1", "A", "B", "C1", "C", "D1", "D2", "D", "CE");
    private static final List<String> OLD_CLASSES = List.of("A1", "A2", "B2", "C", "D", "E", "FC");

    @Test
    void platesAndChassisLookRight() {
        assertThat(vehicles()).allSatisfy(vehicle -> {
            var motorcycle = vehicle.type() == VehicleType.MOTORCYCLE;
            assertThat(vehicle.plate())
                    .matches(motorcycle ? "\\d\\d-[B-Z]\\d \\d{3}\\.\\d\\d" : "\\d\\d[A-Z]-\\d{3}\\.\\d\\d");
            assertThat(vehicle.chassis()).matches("[0-9A-HJ-NPR-Z]{17}");
            assertThat(vehicle.ground()).isNotEqualTo(PlateColour.BLUE); // the state's own
            assertThat(vehicle.firstRegistered().getYear()).isBetween(vehicle.year(), vehicle.year() + 1);
            assertThat(vehicle.firstRegistered()).isBeforeOrEqualTo(TODAY);
        });
    }

    @Test
    void smallChildrenAreAllInsured() {
        assertThat(people())
                .filteredOn(citizen -> citizen.who().age(TODAY) < 6)
                .allMatch(child -> child.papers().of(Insurance.class).size() == 1);
        assertThat(share(citizen -> !citizen.papers().of(Insurance.class).isEmpty()))
                .isCloseTo(94, within(1.5));
    }

    private static Stream<Licence> licences() {
        return people().stream().flatMap(citizen -> citizen.papers().of(Licence.class).stream());
    }

    private static Stream<Vehicle> vehicles() {
        return people().stream().flatMap(citizen -> citizen.papers().of(Vehicle.class).stream());
    }
}
