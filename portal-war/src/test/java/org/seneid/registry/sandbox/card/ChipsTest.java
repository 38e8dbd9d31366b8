package org.seneid.registry.sandbox.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.card.ChipFailure;
import org.seneid.registry.card.ChipReading;
import org.seneid.registry.card.Mrz;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.Sex;

class ChipsTest {

    private static final Place HOME =
            new Place("số 12 ngõ 34 phố Đội Cấn", "phường Ba Đình", "00004", "thành phố Hà Nội", "01");
    private static final PrintedCard CARD = new PrintedCard(
            new PersonalId("001090012345"),
            "Nguyễn Văn An",
            BirthDate.of(1990, 3, 14),
            Sex.MALE,
            HOME,
            HOME,
            LocalDate.of(2021, 8, 12),
            LocalDate.of(2030, 3, 14));

    private final Chips chips = new Chips();

    @Test
    void aChipSaysWhatTheCardSays() {
        var reading = chips.inspected(chips.issue(CARD));
        assertThat(reading).isInstanceOfSatisfying(ChipReading.Genuine.class, genuine -> {
            var contents = genuine.contents();
            assertThat(contents.zone()).isEqualTo(CARD.zone());
            assertThat(contents.name()).isEqualTo("Nguyễn Văn An");
            assertThat(contents.residence()).isEqualTo(HOME.text());
            assertThat(contents.until()).isEqualTo(CARD.until());
            assertThat(contents.portrait()).isEqualTo(CARD.portrait());
        });
    }

    @Test
    void aCardThatDoesNotRunOutIsRead() {
        var card = new PrintedCard(
                CARD.number(), CARD.name(), CARD.birthDate(), CARD.sex(), HOME, HOME, CARD.issued(), null);
        assertThat(chips.inspected(chips.issue(card)))
                .isInstanceOfSatisfying(
                        ChipReading.Genuine.class,
                        genuine -> assertThat(genuine.contents().until()).isNull());
    }

    @Test
    void aCopyCannotProveThatItIsTheChip() {
        assertThat(chips.inspected(chips.issue(CARD).cloned())).isEqualTo(new ChipReading.Failed(ChipFailure.CLONED));
    }

    @ParameterizedTest
    @EnumSource(Chip.Group.class)
    void noGroupCanBeOverwritten(Chip.Group group) {
        var other = chips.issue(CARD).group(group);
        other[0] ^= 1;
        assertThat(chips.inspected(chips.issue(CARD).altered(group, other)))
                .isEqualTo(new ChipReading.Failed(ChipFailure.NOT_SIGNED));
        assertThat(chips.inspected(chips.movedHouse(CARD))).isEqualTo(new ChipReading.Failed(ChipFailure.NOT_SIGNED));
    }

    @Test
    void anotherIssuersChipIsNotBelieved() {
        assertThat(chips.inspected(new Chips().issue(CARD))).isEqualTo(new ChipReading.Failed(ChipFailure.NOT_SIGNED));
    }

    @Test
    void onlyWhoHasSeenTheCardOpensIt() {
        var chip = chips.issue(CARD);
        assertThat(chip.opensWith(CARD.zone())).isTrue();
        assertThat(chip.opensWith(seen(CARD.birthDate(), CARD.until(), "Nguyễn Văn Am")))
                .isTrue();
        assertThat(chip.opensWith(seen(BirthDate.of(1990, 3, 15), CARD.until(), CARD.name())))
                .isFalse();
        assertThat(chip.opensWith(seen(CARD.birthDate(), CARD.until().plusYears(1), CARD.name())))
                .isFalse();
    }

    private static Mrz seen(BirthDate born, LocalDate until, String name) {
        return Mrz.of(CARD.number(), name, born, CARD.sex(), until);
    }
}
