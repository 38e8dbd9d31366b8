package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.enrolment.original.ChipComparison;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.card.ReaderFault;
import org.seneid.registry.sandbox.country.DemoPeople;
import org.seneid.rings.InContainer;

/** The reader of the sandbox reads the cards that its register knows, and fails as told. */
@InContainer
class ChipReaderIT {

    private static final Mrz AN =
            Mrz.of(DemoPeople.AN, "Nguyễn Văn An", BirthDate.of(1990, 3, 14), Sex.MALE, LocalDate.of(2030, 3, 14));

    @Inject
    private ChipReader reader;

    @Inject
    private RegisterClient registers;

    @Inject
    private SandboxFaults faults;

    @AfterEach
    void repair() {
        faults.setReader(ReaderFault.NONE);
    }

    @Test
    void aGenuineChipAgreesWithTheRegister() {
        var card = registers.citizenCards(DemoPeople.AN).get(0).facts();
        assertThat(reader.read(AN)).isInstanceOfSatisfying(ChipReading.Genuine.class, genuine -> {
            var contents = genuine.contents();
            assertThat(contents.zone()).isEqualTo(AN);
            assertThat(contents.name()).isEqualTo(card.name());
            assertThat(contents.birthDate()).isEqualTo(card.birthDate());
            assertThat(contents.residence()).isEqualTo(card.residence().text());
            assertThat(contents.issued()).isEqualTo(card.issued());
            assertThat(contents.until()).isEqualTo(card.until());
            assertThat(contents.portrait()).isEqualTo(card.portrait());
        });
    }

    @Test
    void aCardThatDoesNotRunOutIsRead() {
        var mother = Mrz.of(DemoPeople.AN_MOTHER, "Hoàng Thị Liên", BirthDate.of(1963, 1, 20), Sex.FEMALE, null);
        assertThat(reader.read(mother)).isInstanceOf(ChipReading.Genuine.class);
    }

    @Test
    void aBirthKnownByYearOrMonthAgreesWithTheRegister() {
        agree(Mrz.of(DemoPeople.SUU, "Đoàn Văn Sửu", BirthDate.parse("1946"), Sex.MALE, null));
        agree(Mrz.of(DemoPeople.TY, "Mai Thị Tý", BirthDate.parse("1950-03"), Sex.FEMALE, null));
    }

    private void agree(Mrz typed) {
        var scanned = Mrz.read(String.join("", typed.lines())).orElseThrow();
        var card = registers.citizenCards(scanned.number()).get(0).facts();
        assertThat(reader.read(scanned)).isInstanceOfSatisfying(ChipReading.Genuine.class, genuine -> assertThat(
                        ChipComparison.of(genuine.contents(), card).none())
                .isTrue());
    }

    @Test
    void aMisreadDateDoesNotOpenIt() {
        var misread = Mrz.of(AN.number(), "Nguyễn Văn An", BirthDate.of(1990, 3, 15), Sex.MALE, AN.until());
        failed(misread, ChipFailure.NOT_OPENED);
    }

    @Test
    void whoHasNoCardHasNoChip() {
        failed(Mrz.of(new PersonalId("999999999999"), "Không Ai", AN.birthDate(), Sex.MALE, null), ChipFailure.NO_CARD);
    }

    @ParameterizedTest
    @CsvSource({"UNPLUGGED, NO_READER", "UNREADABLE, UNREADABLE", "CLONED, CLONED", "ALTERED, NOT_SIGNED"})
    void aFaultIsToldAsWhatItIs(ReaderFault fault, ChipFailure told) {
        faults.setReader(fault);
        failed(AN, told);
    }

    private void failed(Mrz zone, ChipFailure why) {
        assertThat(reader.read(zone)).isEqualTo(new ChipReading.Failed(why));
    }
}
