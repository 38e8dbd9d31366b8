package org.seneid.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.Story;
import org.seneid.platform.PublicId;
import org.seneid.rings.Support;

/** A citizen reads what they were told, and chooses what reaches them outside. */
@Story
class InboxStory {

    @Test
    void readsAllAtOnceAndAsksForAnSmsOfPayments(Browser browser) {
        var citizen = Support.make(aCitizen());
        for (int i = 0; i < 21; i++) told(citizen.number());
        browser.arrive(citizen);

        var screen = new Screen(browser);
        browser.open("/notifications?only=unread");
        screen.says("platform.pager.place", 1, 2);
        Axe.assertClean(browser);
        screen.press("notifications.read-all").says("notifications.all-read");
        screen.follow("notifications.unread-only").says("notifications.none-unread.text");

        browser.open("/notifications");
        screen.follow("notifications.preferences.open").says("notifications.preferences.always");
        Axe.assertClean(browser);
        browser.driver().findElement(By.id("sms-PAYMENTS")).sendKeys(Keys.SPACE);
        screen.press("notifications.preferences.save").says("notifications.preferences.saved");
        assertThat(browser.driver().findElement(By.id("sms-PAYMENTS")).isSelected())
                .isTrue();
        assertThat(browser.driver().findElement(By.id("mail-PAYMENTS")).isSelected())
                .isTrue();
    }

    private static void told(String number) {
        Support.portal("insert into notification (id, public_id, owner, kind, arguments, page, created_at)"
                + " select next value for notification_seq, '" + PublicId.random()
                + "', id, 'PASSWORD_CHANGED', '', '', current_timestamp from account where person = '" + number + "'");
    }
}
