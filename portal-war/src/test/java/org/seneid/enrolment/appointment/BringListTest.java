package org.seneid.enrolment.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.enrolment.appointment.DeskVisitor.Child;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentKind;

class BringListTest {

    private static final PublicId PUPIL = PublicId.random();
    private static final PublicId BABY = PublicId.random();

    @Test
    void whoIsAtLevelOneBringsTheCardThePhoneAndTheOriginals() {
        var list = BringList.of(AppointmentKind.LEVEL_2, Optional.empty(), visitor(1, Set.of(), 23));
        assertThat(names(list.needed())).containsExactly("card-chip", "phone-in-use", "originals");
        assertThat(arguments(list.needed()))
                .containsExactly(DocumentKind.papers().toList());
    }

    @Test
    void whatIsInTheAccountStaysAtHome() {
        var list = BringList.of(
                AppointmentKind.LEVEL_2, Optional.empty(), visitor(1, Set.of(DocumentKind.DRIVING_LICENCE), 23));
        assertThat(arguments(list.needed()).toString()).doesNotContain("DRIVING_LICENCE");
        assertThat(arguments(list.spared())).contains(DocumentKind.DRIVING_LICENCE);
    }

    @Test
    void aChildOfSixComesAlongAndAYoungerOneNeedNot() {
        var list = BringList.of(AppointmentKind.CHILD_CARD, Optional.empty(), visitor(2, Set.of(), 36));
        assertThat(arguments(list.needed())).contains("Ngọc").doesNotContain("Khôi");
        assertThat(arguments(list.spared())).contains("Khôi");
    }

    @Test
    void onlyTheChildThatItIsAboutIsNamed() {
        var list = BringList.of(AppointmentKind.CHILD_CARD, Optional.of(BABY), visitor(2, Set.of(), 36));
        assertThat(arguments(list.needed())).doesNotContain("Ngọc");
    }

    @Test
    void theParentsCardCanBeShownInSenWhereItIsIntegrated() {
        assertThat(names(childCard(Set.of(DocumentKind.CITIZEN_CARD)))).contains("card-or-sen");
        assertThat(names(childCard(Set.of()))).contains("own-card");
    }

    @Test
    void theNextRenewalDependsOnTheAge() {
        assertThat(arguments(ownCard(24))).contains(24, 25);
        assertThat(arguments(ownCard(25))).contains(25, 40);
        assertThat(names(ownCard(60))).contains("renewed-never");
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasWordsAndAReason(AppointmentKind kind) {
        for (var visitor :
                List.of(DeskVisitor.STRANGER, visitor(1, Set.of(), 30), visitor(2, Set.of(DocumentKind.values()), 70)))
            for (var words : List.of(Language.VIETNAMESE, Language.ENGLISH)) said(kind, visitor, words);
    }

    private static void said(AppointmentKind kind, DeskVisitor visitor, Locale language) {
        var list = BringList.of(kind, Optional.empty(), visitor);
        assertThat(list.needed()).isNotEmpty();
        assertThat(list.spared()).isNotEmpty();
        assertThat(Stream.concat(list.needed().stream(), list.spared().stream()))
                .allMatch(item -> Messages.in(language).has(item.key())
                        && Messages.in(language).has(item.key() + ".why"));
    }

    private static List<BringItem> childCard(Set<DocumentKind> integrated) {
        return BringList.of(AppointmentKind.CHILD_CARD, Optional.empty(), visitor(2, integrated, 36))
                .needed();
    }

    private static List<BringItem> ownCard(int age) {
        return BringList.of(AppointmentKind.OWN_CARD, Optional.empty(), visitor(2, Set.of(), age))
                .needed();
    }

    private static DeskVisitor visitor(int level, Set<DocumentKind> integrated, int age) {
        return new DeskVisitor(
                level,
                integrated,
                OptionalInt.of(age),
                Optional.of("00004"),
                Optional.of("Hà Nội"),
                List.of(new Child(PUPIL, "Ngọc", 6), new Child(BABY, "Khôi", 5)));
    }

    private static List<String> names(List<BringItem> items) {
        return items.stream().map(BringItem::what).toList();
    }

    private static List<Object> arguments(List<BringItem> items) {
        return items.stream().flatMap(item -> item.arguments().stream()).toList();
    }
}
