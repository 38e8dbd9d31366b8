package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;

class MrzTest {

    private static final Mrz AN = Mrz.of(
            new PersonalId("001090012345"),
            "Nguyễn Văn An",
            BirthDate.of(1990, 3, 14),
            Sex.MALE,
            LocalDate.of(2030, 3, 14));
    private static final List<String> LINES = List.of(
            "IDVNM0900123450001090012345<<1", "9003141M3003149VNM<<<<<<<<<<<8", "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<");

    @Test
    void aCardHasItsThreeLines() {
        assertThat(AN.lines()).isEqualTo(LINES);
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(Mrz.read(String.join("\r\n", AN.lines()))).contains(AN);
        assertThat(Mrz.read(String.join("", AN.lines()))).contains(AN);
    }

    @Test
    void theNumberTellsTheCenturyOfBirth() {
        var child = Mrz.of(
                new PersonalId("001317004512"),
                "Nguyễn Bảo Ngọc",
                BirthDate.of(2017, 9, 5),
                Sex.FEMALE,
                LocalDate.of(2031, 9, 5));
        assertThat(Mrz.read(String.join("", child.lines()))).contains(child);
    }

    @ParameterizedTest
    @CsvSource({"1950, 50<<<<", "1950-03, 5003<<", "1950-03-14, 500314"})
    void fillersStandForWhatIsNotKnownOfABirth(BirthDate born, String written) {
        var old = Mrz.of(new PersonalId("036050000178"), "Đoàn Văn Sửu", born, Sex.MALE, null);
        assertThat(old.lines().get(1)).startsWith(written);
        assertThat(Mrz.read(String.join("", old.lines()))).contains(old);
    }

    @Test
    void aCardThatDoesNotRunOutEndsWithTheCentury() {
        var old = Mrz.of(new PersonalId("001163002864"), "Hoàng Thị Liên", BirthDate.of(1963, 1, 20), Sex.FEMALE, null);
        assertThat(old.lines().get(1)).contains("991231");
        assertThat(Mrz.read(String.join("", old.lines()))).contains(old);
    }

    @ParameterizedTest
    @CsvSource({
        "Đỗ Quang Minh, DO<<QUANG<MINH",
        "Vừ A Dế, VU<<A<DE",
        "Nguyễn, NGUYEN",
        "Tôn Nữ Thị Nhật-Lệ, TON<<NU<THI<NHAT<LE",
        "Công Tằng Tôn Nữ Hoàng Thùy Thiên Kim, CONG<<TANG<TON<NU<HOANG<THUY<T"
    })
    void aNameLosesItsMarksAndWhatHasNoRoom(String name, String written) {
        var mrz = Mrz.of(AN.number(), name, AN.birthDate(), Sex.MALE, null);
        assertThat(mrz.names()).isEqualTo(written);
        assertThat(mrz.nameIs(name)).isTrue();
        assertThat(mrz.nameIs(name + " Hai")).isEqualTo(written.length() == Td1.WIDTH);
        assertThat(Mrz.read(String.join("", mrz.lines()))).contains(mrz);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
                "IDVNM",
                ""
            })
    void anotherCardIsNoCitizenCard(String zone) {
        assertThat(Mrz.read(zone)).isEmpty();
    }

    @Test
    void aNumberThatContradictsItselfIsNotRead() {
        var first = "IDVNM090012346" + Td1.check("090012346") + "001090012345<<1";
        var second = LINES.get(1).substring(0, 29);
        var zone = new Td1(first, second + Td1.composite(first, second), LINES.get(2));
        assertThat(zone.sound()).isTrue();
        assertThat(Mrz.of(zone)).isEmpty();
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNotRead() {
        var second = "900231" + Td1.check("900231") + LINES.get(1).substring(7, 29);
        var zone = new Td1(LINES.get(0), second + Td1.composite(LINES.get(0), second), LINES.get(2));
        assertThat(zone.sound()).isTrue();
        assertThat(Mrz.of(zone)).isEmpty();
    }
}
