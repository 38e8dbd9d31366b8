package org.seneid.helpdesk.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.helpdesk.AgentScreen;
import org.seneid.helpdesk.SupervisorScreen;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.support.Citizens;

/** Whoever cannot sign in calls: one person asks, another approves, and the citizen hears of it everywhere and has a day. */
@Story
class RepairStory {

    private static final Pattern LINK = Pattern.compile("/help/cancel/[0-9a-z]{26}");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Person citizen;
    private String mailbox;
    private String phone;

    @BeforeEach
    void somebodyWithAPhoneAndAMailbox() {
        citizen = Support.make(aCitizen());
        phone = Citizens.phone(new PersonalId(citizen.number())).text();
        mailbox = PublicId.random() + "@example.org";
        Support.portal("insert into contact (id, version, owner, kind, address, proven_at)"
                + " select next value for contact_seq, 1, id, 'EMAIL', '" + mailbox + "', current_timestamp"
                + " from account where person = '" + citizen.number() + "'");
    }

    @Test
    void anAccountIsUnlockedADayAfterAnotherPersonApproved(
            Browser home, Browser helpdesk, Browser sameAgain, Browser desk) {
        locks(home);
        var asks = Support.agent();
        var agent = new AgentScreen(helpdesk).signIn(asks);
        asksToUnlock(agent, helpdesk);
        var ticket = agent.ticket();
        isToldEverywhere(1, "Mở khóa tài khoản", "Unlock the account");
        helpdesk.open("/helpdesk/approvals");
        agent.says("platform.forbidden.title");

        var themselves = new SupervisorScreen(sameAgain).signIn(Support.supervisorWhoIs(asks));
        themselves.goesTo("/helpdesk/approvals").approves(ticket);
        assertThat(themselves.errors()).containsExactly(themselves.text("helpdesk.repair.same-person"));
        Axe.assertClean(sameAgain);
        isToldEverywhere(1, "Mở khóa tài khoản", "Unlock the account");
        approves(desk, ticket, Language.VIETNAMESE);
        isToldEverywhere(2, "đã được duyệt", "was approved");

        Support.moveClock(Repair.WAIT.minus(A_MINUTE));
        agent.signIn(asks);
        helpdesk.open("/helpdesk/tickets/" + ticket + "/repair");
        agent.says("helpdesk.repair.status.APPROVED");
        assertThat(agent.offers("helpdesk.repair.unlock")).isFalse();
        assertThat(cannotSignIn(home)).isTrue();
        Support.moveClock(A_MINUTE);
        helpdesk.reload();
        Axe.assertClean(helpdesk);
        agent.press("helpdesk.repair.unlock").says("helpdesk.repair.done-now");
        Axe.assertClean(helpdesk);
        readsWhatHappened(home, "REPAIR_ASKED", "REPAIR_APPROVED", "REPAIR_DONE", "ACCOUNT_UNLOCKED");
    }

    @Test
    void aLostPhoneIsReplacedByOneThatIsProven(Browser home, Browser helpdesk, Browser desk) {
        var asks = Support.agent();
        var found = ContactAddress.phone(
                "098%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
        var agent = new AgentScreen(helpdesk).signIn(asks);
        helpdesk.look(Look.DESKTOP).open("/helpdesk", Language.ENGLISH);
        agent.takesTheCallOf(citizen)
                .type("helpdesk.repair.new-contact", found.text())
                .press("helpdesk.repair.ask-contact");
        agent.says("helpdesk.repair.asked-now").says(found.masked());
        assertThat(helpdesk.text()).doesNotContain(found.text());
        Axe.assertClean(helpdesk);
        var ticket = agent.ticket();
        isToldEverywhere(1, "Đổi liên hệ", "Change a contact");
        approves(desk, ticket, Language.ENGLISH);
        isToldEverywhere(2, "đã được duyệt", "was approved");
        assertThat(Support.sentTo(found.text()))
                .as("nothing before the day is over")
                .isEmpty();

        Support.moveClock(Repair.WAIT);
        agent.signIn(asks);
        helpdesk.open("/helpdesk/tickets/" + ticket + "/repair");
        agent.press("helpdesk.repair.send").says("helpdesk.repair.code-sent");
        Axe.assertClean(helpdesk);
        agent.type("enrolment.contacts.code", Support.codeSentTo(found.text()))
                .press("helpdesk.repair.change")
                .says("helpdesk.repair.done-now");
        assertThat(contacts()).containsExactlyInAnyOrder(mailbox, found.text());
        assertThat(Support.sentTo(phone).get(0).get("body"))
                .contains(
                        new Screen(home).text("notifications.kind.CONTACT_CHANGED"),
                        new Screen(home).text("notifications.sms.not-me"))
                .doesNotContain("://");
        readsWhatHappened(home, "REPAIR_ASKED", "REPAIR_APPROVED", "REPAIR_DONE", "CONTACT_CHANGED");
    }

    @Test
    void theLinkInTheMessageStopsItForGood(Browser home, Browser helpdesk, Browser desk) {
        locks(home);
        var asks = Support.agent();
        var agent = new AgentScreen(helpdesk).signIn(asks);
        asksToUnlock(agent, helpdesk);
        var ticket = agent.ticket();
        approves(desk, ticket, Language.VIETNAMESE);
        var link = linkIn(stops(phone).get(0));
        assertThat(linkIn(stops(mailbox).get(0))).isEqualTo(link);

        var stopping = new Screen(home);
        home.open(link, Language.ENGLISH);
        Axe.assertClean(home);
        home.open(link, Language.VIETNAMESE);
        Axe.assertClean(home);
        stopping.press("helpdesk.cancel.submit").says("helpdesk.cancel.done");
        Axe.assertClean(home);
        home.open(link);
        stopping.says("helpdesk.cancel.over");
        assertThat(stopping.offers("helpdesk.cancel.submit")).isFalse();

        Support.moveClock(Repair.WAIT.plus(A_MINUTE));
        agent.signIn(asks);
        helpdesk.open("/helpdesk/tickets/" + ticket + "/repair");
        agent.says("helpdesk.repair.status.CANCELLED");
        assertThat(agent.offers("helpdesk.repair.unlock")).isFalse();
        assertThat(agent.offers("helpdesk.repair.ask-unlock"))
                .as("may be asked anew")
                .isTrue();
        assertThat(cannotSignIn(home)).isTrue();
    }

    private void locks(Browser home) {
        signIn(home);
        home.open("/profile/security/lock");
        new Screen(home).press("identity.lock.submit").says("identity.locked.text");
        assertThat(cannotSignIn(home)).isTrue();
    }

    private boolean cannotSignIn(Browser home) {
        signIn(home);
        var page = new Screen(home);
        return page.errors().contains(page.text("identity.sign-in.wrong"));
    }

    private void signIn(Browser home) {
        new SignInScreen(home).signIn(citizen.number(), citizen.password());
    }

    private void asksToUnlock(AgentScreen agent, Browser helpdesk) {
        agent.takesTheCallOf(citizen);
        Axe.assertClean(helpdesk);
        agent.press("helpdesk.repair.ask-unlock").says("helpdesk.repair.asked-now");
        agent.says("helpdesk.repair.status.ASKED");
        assertThat(agent.offers("helpdesk.repair.unlock")).isFalse();
        Axe.assertClean(helpdesk);
    }

    private static void approves(Browser desk, String ticket, Locale language) {
        var supervisor = new SupervisorScreen(desk).signIn(Support.supervisor());
        desk.look(Look.DESKTOP).open("/helpdesk", language);
        supervisor.goesTo("/helpdesk/approvals");
        Axe.assertClean(desk);
        supervisor.approves(ticket).says("helpdesk.approvals.approved");
        assertThat(supervisor.listsAny(ticket)).isFalse();
        Axe.assertClean(desk);
    }

    /** Both the mailbox, in both languages, and the phone have heard of it that often, each time with the way to stop it. */
    private void isToldEverywhere(int times, String vietnamese, String english) {
        assertThat(stops(mailbox)).hasSize(times);
        assertThat(stops(mailbox).get(0)).contains(vietnamese, english);
        assertThat(stops(phone)).hasSize(times);
    }

    /** The messages with a way to stop it, the newest first. */
    private static List<String> stops(String recipient) {
        return Support.sentTo(recipient).stream()
                .map(message -> message.get("body"))
                .filter(body -> LINK.matcher(body).find())
                .toList();
    }

    private static String linkIn(String message) {
        var link = LINK.matcher(message);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private List<String> contacts() {
        return Support.portal("select c.address from contact c join account a on a.id = c.owner where a.person = '"
                        + citizen.number() + "'")
                .stream()
                .map(row -> row.get("address"))
                .toList();
    }

    private void readsWhatHappened(Browser home, String... kinds) {
        signIn(home);
        for (var language : List.of(Language.ENGLISH, Language.VIETNAMESE)) {
            home.open("/notifications", language);
            var inbox = new Screen(home);
            for (var kind : kinds) inbox.says("notifications.kind." + kind);
            Axe.assertClean(home);
        }
    }
}
