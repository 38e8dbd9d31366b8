package org.seneid.registry.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.PersonalId;
import org.seneid.registry.card.ScannedText.Unknown;

class ScannedTextTest {

    private static final PersonalId AN = new PersonalId("001090012345");
    private static final String ZONE =
            "IDVNM0900123450001090012345<<1\n9003141M3003149VNM<<<<<<<<<<<8\nNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<\n";

    @Test
    void aNumberIsANumber() {
        assertThat(ScannedText.read(" 001 090 012 345\r\n")).isEqualTo(new ScannedText.Number(AN));
    }

    @Test
    void aCardsCodeIsACardsCode() {
        var read = ScannedText.read("\uFEFF001090012345||NGUYỄN VĂN AN|14031990|Nam|Hà Nội|12082021\n");
        assertThat(read).isInstanceOfSatisfying(ScannedText.CardCode.class, card -> assertThat(
                        card.code().number())
                .isEqualTo(AN));
    }

    @Test
    void theThreeLinesAreTheThreeLines() {
        assertThat(ScannedText.read(ZONE)).isInstanceOfSatisfying(ScannedText.MachineReadable.class, zone -> assertThat(
                        zone.mrz().number())
                .isEqualTo(AN));
    }

    /** Symbology identifiers of QR (with a set of characters told or not), Code 128, PDF417, Data Matrix, and OCR. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "]Q1",
                "]Q3",
                "]Q3\\000026",
                "]Q2\\000026",
                "\\000026",
                "]C1",
                "]C0",
                "]L2",
                "]d2",
                "]o1",
                "\u0002"
            })
    void whatAScannerPutsBeforeIsReadPast(String before) {
        var card = "001090012345||NGUYỄN VĂN AN|14031990|Nam|Hà Nội|12082021";
        assertThat(ScannedText.read(before + card)).isInstanceOf(ScannedText.CardCode.class);
        assertThat(ScannedText.read(before + ZONE)).isInstanceOf(ScannedText.MachineReadable.class);
        assertThat(ScannedText.read(before + "001090012345")).isEqualTo(new ScannedText.Number(AN));
        assertThat(ScannedText.read(before + "SEN1|a|b")).isEqualTo(new ScannedText.PortalCode("SEN1|a|b"));
        assertThat(((Unknown) ScannedText.read(before + "https://sen.example/v/abc")).key())
                .isEqualTo("registry.scanned.link");
    }

    @Test
    void aCodeOfThePortalIsLeftToWhoMadeIt() {
        assertThat(ScannedText.read("SEN1|abc|def\n")).isEqualTo(new ScannedText.PortalCode("SEN1|abc|def"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  ', empty",
        "12345678901, digits",
        "012345678, old-number",
        "Nguyễn Văn An, unknown",
        "INVALID, unknown",
        "001090012345|012345678, card-code",
        "https://sen.example/v/abc|def, link",
        "IDVNM0900123450001090012345<<1, zone-length",
        "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<, zone-other"
    })
    void whatIsNothingOfTheseSaysWhatToDo(String text, String key) {
        assertThat(ScannedText.read(text)).isInstanceOfSatisfying(Unknown.class, unknown -> assertThat(unknown.key())
                .isEqualTo("registry.scanned." + key));
    }

    @Test
    void aMisreadCharacterIsNoticed() {
        assertThat(ScannedText.read(ZONE.replaceFirst("9003141", "9003741")))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.key()).isEqualTo("registry.scanned.zone-check"));
    }

    @Test
    void theMessageCountsWhatWasTyped() {
        assertThat(((Unknown) ScannedText.read("123 456")).args()).containsExactly(6);
        assertThat(((Unknown) ScannedText.read(ZONE.substring(2))).args()).containsExactly(88);
    }

    @Test
    void aBookIsNotRead() {
        assertThat(ScannedText.read("<".repeat(1_000_000))).isInstanceOf(Unknown.class);
        assertThat(ScannedText.read(null)).isInstanceOf(Unknown.class);
    }
}
