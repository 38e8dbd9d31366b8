package org.seneid.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.notifications.Notice;
import org.seneid.notifications.Notification;
import org.seneid.notifications.NotificationKind;
import org.seneid.notifications.web.NoticeDay.Line;
import org.seneid.platform.AccountId;
import org.seneid.platform.text.Language;

class NoticeDayTest {

    private static final AccountId HOLDER = new AccountId(7);
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void whatIsToldAgainAndAgainIsOneLine() {
        var days = days(lockCode("09:23"), lockCode("09:22"), phoneChanged("09:21"), lockCode("09:20"));
        assertThat(days).singleElement().satisfies(day -> assertThat(day.lines())
                .extracting(Line::time)
                .containsExactly("3 times, 16:20–16:23", "16:21"));
    }

    @Test
    void itIsUnreadWhileOneOfThemIs() {
        var read = lockCode("09:23");
        read.seen(NOW);
        assertThat(days(read, lockCode("09:22")).get(0).lines().get(0).unread()).isTrue();
        assertThat(days(read).get(0).lines().get(0).unread()).isFalse();
    }

    @Test
    void whatIsSaidInOtherWordsOrLeadsElsewhereIsNot() {
        var other = new Notification(
                HOLDER, Notice.of(NotificationKind.CONTACT_CHANGED, "EMAIL"), Instant.parse("2026-11-29T09:22:00Z"));
        assertThat(days(phoneChanged("09:23"), other, phoneChanged("09:21"))
                        .get(0)
                        .lines())
                .extracting(Line::time)
                .containsExactly("2 times, 16:21–16:23", "16:22");
    }

    private static List<NoticeDay> days(Notification... newestFirst) {
        return NoticeDay.of(List.of(newestFirst), Language.ENGLISH, NOW);
    }

    private static Notification lockCode(String time) {
        return told(NotificationKind.LOCK_CODE_MADE, time);
    }

    private static Notification phoneChanged(String time) {
        return told(NotificationKind.CONTACT_CHANGED, time, "PHONE");
    }

    private static Notification told(NotificationKind kind, String time, String... arguments) {
        return new Notification(HOLDER, Notice.of(kind, arguments), Instant.parse("2026-11-29T" + time + ":00Z"));
    }
}
