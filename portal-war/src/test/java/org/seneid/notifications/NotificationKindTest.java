package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.helpdesk.repair.RepairKind;
import org.seneid.identity.account.LockOrigin;
import org.seneid.platform.acting.MaskedField;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.DocumentState;

class NotificationKindTest {

    private static final List<Locale> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);
    private static final Instant WHEN = Instant.parse("2026-11-25T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void everyKindIsSaidInBothLanguages(NotificationKind kind) {
        for (var language : LANGUAGES) {
            var words = Messages.in(language);
            assertThat(words.has(kind.key())).isTrue();
            assertThat(words.has(kind.key() + ".text")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindMakesALetterAndAnSms(NotificationKind kind) {
        var letter = new NoticeLetter(kind, List.of("x", "y"), WHEN, "", "https://sen.example" + kind.address());
        assertThat(letter.subject()).startsWith("Sen: ");
        assertThat(letter.text()).hasSize(2).noneMatch(part -> part.text().contains("notifications."));
        assertThat(letter.shortText()).hasSize(2).noneMatch(part -> part.text().contains("notifications."));
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBeAnothersDoingIsAlwaysTold(NotificationKind kind) {
        assertThat(kind.address()).startsWith("/");
        if (kind.alarming()) assertThat(kind.topic().optional()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasItsWordsAndSomethingToTell(Topic topic) {
        for (var language : LANGUAGES) {
            assertThat(Messages.in(language).has("notifications.topic." + topic))
                    .isTrue();
            assertThat(Messages.in(language).has("notifications.topic." + topic + ".text"))
                    .isTrue();
        }
        assertThat(NotificationKind.values())
                .extracting(NotificationKind::topic)
                .contains(topic);
    }

    @Test
    void whatFillsTheSentencesHasAWordInBothLanguages() {
        var words = Stream.of(
                        names("REPAIR_", RepairKind.values()),
                        names("LOCKED_BY_", LockOrigin.values()),
                        names("STATE_", DocumentState.values()),
                        names("", MaskedField.values()))
                .flatMap(names -> names)
                .toList();
        for (var language : LANGUAGES)
            assertThat(words).allMatch(word -> Messages.in(language).has("notifications.word." + word));
    }

    private static Stream<String> names(String before, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> before + constant.name());
    }
}
