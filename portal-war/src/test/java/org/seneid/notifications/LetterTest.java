package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    private static final Instant WHEN = Instant.parse("2026-11-24T02:41:07Z");
    private static final String NOT_ME = "https://sen.example/not-me/0123456789abcdefghjkmnpqrs";
    private static final String PORTAL = "https://sen.example/notifications";

    @ParameterizedTest
    @EnumSource
    void everyKindIsSaidInBothLanguages(NotificationKind kind) {
        var letter = new Letter(kind, List.of("PHONE", "203.113.7.0/24"), WHEN, "", PORTAL);
        assertThat(letter.subject()).startsWith("Sen: ").doesNotContain("notifications.");
        assertThat(letter.text()).doesNotContain("notifications.kind", "{0}", "{1}", "not-me");
        assertThat(letter.text().split("---")).hasSize(2).allSatisfy(part -> assertThat(part)
                .contains("09:41:07, 24/11/2026"));
    }

    @Test
    void vietnameseStandsFirstAndTheLinkInBoth() {
        var text = new Letter(NotificationKind.PASSWORD_CHANGED, List.of(), WHEN, NOT_ME, PORTAL).text();
        assertThat(text.indexOf("Đổi mật khẩu")).isBetween(0, text.indexOf("Password changed"));
        assertThat(text.split(NOT_ME, -1)).hasSize(3);
    }

    @Test
    void anArgumentWithAWordIsSaidByIt() {
        var letter = new Letter(NotificationKind.CONTACT_CHANGED, List.of("PHONE"), WHEN, NOT_ME, PORTAL);
        assertThat(letter.text())
                .contains("số điện thoại di động", "mobile phone number")
                .doesNotContain("PHONE");
    }

    @Test
    void anSmsHasBothLanguagesAndTheLink() {
        var sms = new Letter(NotificationKind.PASSWORD_CHANGED, List.of(), WHEN, NOT_ME, PORTAL).shortText();
        assertThat(sms)
                .startsWith("Sen: Đổi mật khẩu. / Password changed.")
                .endsWith(NOT_ME)
                .hasSizeLessThan(240);
    }
}
