package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.outbox.LocalizedText;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class NoticeLetterTest {

    private static final Instant WHEN = Instant.parse("2026-11-24T02:41:07Z");
    private static final String NOT_ME = "https://sen.example/not-me/0123456789abcdefghjkmnpqrs";
    private static final String PORTAL = "https://sen.example/notifications";

    @ParameterizedTest
    @EnumSource
    void everyKindIsSaidInBothLanguages(NotificationKind kind) {
        var letter = new NoticeLetter(kind, List.of("PHONE", "203.113.7.0/24"), WHEN, "", PORTAL);
        assertThat(letter.subject()).startsWith("Sen: ").doesNotContain("notifications.");
        assertThat(letter.text()).extracting(LocalizedText::language).containsExactly("vi", "en");
        assertThat(letter.text()).extracting(LocalizedText::text).allSatisfy(part -> assertThat(part)
                .contains("09:41:07, 24/11/2026")
                .doesNotContain("notifications.kind", "{0}", "{1}", "not-me"));
    }

    @Test
    void vietnameseStandsFirstAndTheLinkInBoth() {
        var text = new NoticeLetter(NotificationKind.PASSWORD_CHANGED, List.of(), WHEN, NOT_ME, PORTAL).text();
        assertThat(text.get(0).text()).startsWith(said(Language.VIETNAMESE)).contains(NOT_ME);
        assertThat(text.get(1).text()).startsWith(said(Language.ENGLISH)).contains(NOT_ME);
    }

    @ParameterizedTest
    @EnumSource
    void noSmsOfSecurityCarriesALink(NotificationKind kind) {
        var sms = new NoticeLetter(kind, List.of("PHONE", "203.113.7.0/24"), WHEN, NOT_ME, PORTAL).shortText();
        assertThat(sms).extracting(LocalizedText::text).noneMatch(part -> part.matches("(?s).*(://|www\\.|/not-me).*"));
    }

    private static String said(Locale language) {
        return Messages.in(language).text(NotificationKind.PASSWORD_CHANGED.key());
    }

    @Test
    void anArgumentWithAWordIsSaidByIt() {
        var letter = new NoticeLetter(NotificationKind.CONTACT_CHANGED, List.of("PHONE"), WHEN, NOT_ME, PORTAL);
        assertThat(letter.text().get(0).text())
                .contains("số điện thoại di động")
                .doesNotContain("PHONE");
        assertThat(letter.text().get(1).text()).contains("mobile phone number").doesNotContain("PHONE");
    }

    @Test
    void anSmsHasBothLanguagesAndSaysTheWayInsteadOfALink() {
        var sms = new NoticeLetter(NotificationKind.PASSWORD_CHANGED, List.of(), WHEN, NOT_ME, PORTAL).shortText();
        assertThat(sms).extracting(LocalizedText::language).containsExactly("vi", "en");
        assertThat(sms.get(0).text()).startsWith("Sen: " + said(Language.VIETNAMESE) + ". Không phải bạn?");
        assertThat(sms.get(1).text())
                .startsWith(said(Language.ENGLISH) + ". Not you?")
                .contains("Open Sen");
        assertThat(sms).extracting(LocalizedText::text).satisfies(parts -> assertThat(String.join(" / ", parts))
                .hasSizeLessThan(240));
    }
}
