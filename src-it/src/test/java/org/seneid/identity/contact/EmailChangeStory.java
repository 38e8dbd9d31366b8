package org.seneid.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** A citizen takes another e-mail address without going anywhere. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class EmailChangeStory {

    private Person citizen;
    private Web web;

    @BeforeEach
    void somebody() {
        citizen = Support.make(aCitizen());
        web = Web.signedIn(citizen);
    }

    @AfterEach
    void timeGoesOn() {
        Support.resetClock();
    }

    @Test
    void theNewAddressIsProvenAndTheOldOneIsTold() {
        assertThat(told(phone())).isEmpty();
        change(address("first"));
        assertThat(present()).isEqualTo(address("first"));
        assertThat(told(phone())).hasSize(1);

        change(address("second"));
        assertThat(present()).isEqualTo(address("second"));
        assertThat(told(address("first"))).hasSize(2);
        assertThat(told(address("second"))).hasSize(1);
        assertThat(web.get("/access-log").page().text())
                .contains(said("audit.act.account.contact-changed", "", said("audit.attribute.contact-EMAIL")));
    }

    @Test
    void nothingChangesUntilTheCodeIsRight() {
        var page = begin(address("new"));
        assertThat(page.page().text()).contains(address("new"));
        assertThat(type(page, "000000").body()).contains(said("identity.code.wrong"));
        assertThat(contacts()).isZero();
        var right = Support.codeSentTo(address("new"));
        assertThat(type(page, right).next()).isEqualTo("/profile");
        assertThat(type(page, right).next()).as("a second click").startsWith("/profile");
        assertThat(contacts()).isOne();
    }

    @Test
    void aCodeProvesOnlyTheAddressThatItWasSentTo() {
        begin(address("mine"));
        var other = begin(address("another"));
        assertThat(type(other, Support.codeSentTo(address("mine"))).body()).contains(said("identity.code.wrong"));
        assertThat(contacts()).isZero();
    }

    @Test
    void whoeverWasNotConfirmedLatelyIsAskedFirst() {
        Support.moveClock(Duration.ofMinutes(6));
        assertThat(web.get("/profile/email").next()).startsWith("/confirm-it-is-me");
    }

    @Test
    void mistakesAreToldAtTheField() {
        assertThat(send("an@@example").body()).contains(said("identity.contact.email-shape"));
        change(address("same"));
        assertThat(send(address("same")).body()).contains(said("identity.email.same"));
    }

    private void change(String to) {
        var page = begin(to);
        assertThat(type(page, Support.codeSentTo(to)).next()).isEqualTo("/profile");
    }

    private Answer begin(String to) {
        var sent = send(to);
        assertThat(sent.next()).startsWith("/profile/email/code?flow=");
        return web.get(sent.next());
    }

    private Answer send(String to) {
        return post(web.get("/profile/email"), "email", to);
    }

    private Answer type(Answer page, String code) {
        return post(page, "code", code);
    }

    private Answer post(Answer page, String field, String typed) {
        var form = page.forms().stream()
                .filter(one -> one.texts().contains(field))
                .findFirst()
                .orElseThrow();
        return web.post(form.with(field, typed));
    }

    private String address(String who) {
        return who + citizen.number() + "@example.org";
    }

    private String phone() {
        return Support.one("select c.address from contact c join account a on a.id = c.owner where c.kind = 'PHONE' and"
                + " a.person = '" + citizen.number() + "'");
    }

    private String present() {
        return Support.one("select c.address from contact c join account a on a.id = c.owner where c.kind = 'EMAIL' and"
                + " a.person = '" + citizen.number() + "'");
    }

    private long contacts() {
        return Support.portal("select c.id from contact c join account a on a.id = c.owner where c.kind = 'EMAIL' and"
                        + " a.person = '" + citizen.number() + "'")
                .size();
    }

    /** What of it tells of a changed contact. */
    private static List<Map<String, String>> told(String recipient) {
        return Support.sentTo(recipient).stream()
                .filter(sent -> sent.get("body").contains(said("notifications.kind.CONTACT_CHANGED")))
                .toList();
    }

    private static String said(String key, Object... args) {
        return Messages.in(Language.VIETNAMESE).text(key, args).strip();
    }
}
