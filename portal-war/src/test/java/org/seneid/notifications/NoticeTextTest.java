package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;

class NoticeTextTest {

    private static final List<String> SENT =
            List.of(NoticeText.money(new Money(2_500_000)), "Trần Thị Bình", "CT-2026-12-0000001");

    @Test
    void an_amount_is_written_as_the_readers_language_does() {
        assertThat(NoticeText.of(NotificationKind.MONEY_SENT, SENT, Language.VIETNAMESE)
                        .text())
                .isEqualTo("Bạn đã chuyển 2.500.000\u00a0₫ cho Trần Thị Bình, biên lai CT-2026-12-0000001.");
        assertThat(NoticeText.of(NotificationKind.MONEY_SENT, SENT, Language.ENGLISH)
                        .text())
                .isEqualTo("You sent ₫2,500,000 to Trần Thị Bình, receipt CT-2026-12-0000001.");
    }
}
