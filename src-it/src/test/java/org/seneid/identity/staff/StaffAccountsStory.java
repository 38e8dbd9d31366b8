package org.seneid.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.support.Citizens;

/** An operator lets somebody in to work here, gives them a desk, and closes the account when they leave. */
@Story
class StaffAccountsStory {

    private static final String WHY = "Nghỉ việc từ hôm nay";
    private static final String CHOSEN = "ghế bút trăng mưa cột";

    @Test
    void anOfficerBeginsToWorkAndLeaves(Browser operators, Browser officers) {
        var newcomer = Support.stranger();
        var number = newcomer.get("number");
        var login = "story." + number;
        var operator = Support.operator();
        var desk = opened(operators, operator);
        var screen = new Screen(operators);

        operators.open("/operations/staff/new");
        screen.press("identity.staff-new.submit");
        assertThat(screen.errors()).hasSize(4);
        Axe.assertClean(operators);
        screen.type("identity.staff-new.name", "Người Khác");
        screen.type("identity.staff-new.number", number);
        screen.type("identity.staff-list.column.login", login);
        pick(screen, "identity.staff-list.column.role", "OFFICER");
        screen.press("identity.staff-new.submit");
        assertThat(screen.errors()).containsExactly(screen.text("identity.staff-new.not-them"));
        screen.type("identity.staff-new.name", newcomer.get("name"));
        screen.press("identity.staff-new.submit").says("identity.staff-new.opened");
        assertThat(operators.address()).doesNotContain(number).doesNotContain(login);
        Axe.assertClean(operators);
        var account = operators.address();

        screen.follow("identity.staff-account.change-place");
        screen.type("enrolment.officer-desk.desk", "phường không có").press("enrolment.officer-desk.find");
        assertThat(screen.errors()).containsExactly(screen.text("enrolment.officer-desk.unknown"));
        screen.type("enrolment.officer-desk.desk", "phường chuyện")
                .press("enrolment.officer-desk.find")
                .press(screen.text("enrolment.officer-desk.choose", desk))
                .says("Công an phường Chuyện");
        Axe.assertClean(operators);
        screen.press("enrolment.officer-desk.save")
                .says("enrolment.officer-desk.saved")
                .says(desk);
        screen.follow("identity.staff-code.go")
                .press("identity.staff-code.submit")
                .says("identity.staff-code.once");
        Axe.assertClean(operators);
        var code = operators.driver().findElement(By.className("secret")).getText();

        takenUp(officers, login, code);

        operators.open(account);
        screen.says("identity.staff-list.standing.ACTIVE");
        screen.press("identity.staff-account.lock");
        assertThat(screen.errors()).containsExactly(screen.text("identity.lock.reason-missing"));
        Support.moveClock(Duration.ofMinutes(6));
        screen.type("identity.staff-account.reason", WHY).press("identity.staff-account.lock");
        new SignInScreen(operators).confirmByApp(operator.number());
        assertThat(operators.address()).isEqualTo(account);
        assertThat(screen.field("identity.staff-account.reason").getDomProperty("value"))
                .isEqualTo(WHY);
        screen.press("identity.staff-account.lock").says("identity.staff-account.locked");
        officers.open("/desk");
        assertThat(officers.address()).startsWith("/staff");
    }

    @Test
    void theListIsSearchedFilteredAndSortedInItsAddress(Browser operators) {
        var operator = Support.operator();
        operators.arrive(operator);
        operators.look(Look.DESKTOP);
        operators.open("/operations/staff", Language.ENGLISH);
        var screen = new Screen(operators);
        screen.says("identity.staff-list.show.LOCKED");
        Axe.assertClean(operators);
        screen.type("identity.staff-list.words", operator.number().toUpperCase(Locale.ROOT));
        pick(screen, "identity.staff-list.column.role", "OPERATOR");
        screen.press("platform.list.filter").says(operator.name());
        assertThat(operators.address()).contains("role=OPERATOR").doesNotContain(operator.number());
        assertThat(operators.driver().findElements(By.cssSelector("#rows tbody tr")))
                .hasSize(1);
        screen.follow(operator.number()).says("identity.staff.own");
        assertThat(screen.offers("identity.staff-account.lock")).isFalse();
        operators.look(Look.PHONE);
        operators.open("/operations/staff?sort=-signed-in&show=active");
        screen.says("identity.staff-list.title");
        Axe.assertClean(operators);
    }

    private static String opened(Browser operators, Person operator) {
        operators.arrive(operator);
        operators.look(Look.DESKTOP);
        var screen = new Screen(operators);
        var code = "S" + Citizens.number().digits().substring(6);
        operators.open("/operations/desks");
        Axe.assertClean(operators);
        screen.follow("enrolment.desk-edit.new")
                .type("enrolment.desks.column.code", code)
                .type("enrolment.desks.column.name", "Công an phường Chuyện")
                .type("enrolment.desks.column.address", "1 phố Chuyện")
                .type("enrolment.desks.column.commune", "00004")
                .press("enrolment.desk-edit.open")
                .says("enrolment.desk-edit.opened");
        Axe.assertClean(operators);
        return code;
    }

    private static void takenUp(Browser officers, String login, String code) {
        var screen = new Screen(officers);
        officers.open("/staff");
        screen.follow("identity.staff.activate");
        Axe.assertClean(officers);
        screen.type("identity.staff.name", login)
                .type("identity.staff-activate.code", code)
                .press("identity.activate.next");
        screen.says("identity.staff-set-up.title");
        Axe.assertClean(officers);
        var secret = officers.driver().findElement(By.className("secret")).getText();
        screen.type("identity.password.new", CHOSEN)
                .type("identity.factor.label.TOTP", Support.appCodeOf(secret))
                .press("identity.staff-set-up.submit");
        assertThat(officers.address()).startsWith("/staff/home");
        officers.open("/desk");
        screen.says("enrolment.desk.find");
    }

    private static void pick(Screen screen, String label, String value) {
        new Select(screen.field(label)).selectByValue(value);
    }
}
