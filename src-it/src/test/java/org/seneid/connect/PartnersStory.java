package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Support;

/** A developer registers an application, an operator approves it and stops it later. */
@Story
@SecondServer
class PartnersStory {

    private static final String NAME = "Khách sạn Chuyện";
    private static final String PASTED = "a-code-that-nobody-ever-has-got-from-the-portal";
    private static final String WHY = "Tên miền chưa thuộc về tổ chức này";

    @Test
    void aDeveloperRegistersAnApplicationAndAnOperatorApprovesIt(Browser developers, Browser operators)
            throws Exception {
        var developer = Support.developer();
        developers.arrive(developer);
        developers.look(Look.DESKTOP);
        var own = new Screen(developers);
        developers.open("/partners");
        own.says("connect.partners.none");
        Axe.assertClean(developers);
        developers.open("/partners/new");
        own.press("connect.partners.register");
        assertThat(own.errors()).hasSize(7);
        Axe.assertClean(developers);
        filled(own, "hotel-" + developer.number().replace('.', '-'));
        own.press("connect.partners.register");
        assertThat(own.errors()).hasSize(1);
        assertThat(own.field("connect.partners.name").getDomProperty("value")).isEqualTo(NAME);
        own.type("connect.partners.redirects", "https://chuyen.example/ve/");
        own.press("connect.partners.register").says("connect.partners.registered");
        var address = developers.address();
        developers.look(Look.PHONE);
        Axe.assertClean(developers);

        own.follow("connect.partners.secret-make")
                .press("connect.partners.secret-make")
                .says("connect.partners.secret-once");
        Axe.assertClean(developers);
        var secret = developers.driver().findElement(By.className("secret")).getText();
        own.follow("connect.partners.secret-back");
        assertThat(developers.driver().getPageSource()).doesNotContain(secret);
        removesAKeyOnTwoPages(developers, own, address);
        own.press("connect.partners.submit").says("connect.partners.submitted");

        var operator = Support.operator();
        operators.arrive(operator);
        operators.look(Look.DESKTOP);
        operators.open("/operations/clients?state=submitted", Language.ENGLISH);
        var review = new Screen(operators);
        Axe.assertClean(operators);
        review.follow(NAME).says(NAME);
        Axe.assertClean(operators);
        review.press("connect.review.approve").says("connect.review.approved");
        developers.open(address);
        own.says("connect.client.status.APPROVED");

        developers.open(address + "/edit");
        Axe.assertClean(developers);
        own.type("connect.partners.organisation", "Công ty Chuyện Mới")
                .press("connect.partners.save")
                .says("connect.partners.change-asked");
        Axe.assertClean(developers);
        operators.open("/operations/clients");
        review.follow(NAME).says("connect.review.wanted");
        review.press("connect.review.suspend");
        assertThat(review.errors()).hasSize(1);
        review.type("connect.review.reason", WHY)
                .press("connect.review.suspend")
                .says("connect.review.suspended");
        developers.open(address);
        own.says("connect.partners.reason", WHY);
        Axe.assertClean(developers);
        asksTheDoctor(developers, own, "hotel-" + developer.number().replace('.', '-'));
    }

    /** In both languages, on a phone; what was pasted is not in the answer. */
    private static void asksTheDoctor(Browser developers, Screen own, String client) {
        developers.open("/partners");
        own.follow("connect.doctor.title").press("connect.doctor.examine");
        assertThat(own.errors()).hasSize(1);
        Axe.assertClean(developers);
        own.type("connect.doctor.field", "grant_type=authorization_code&code=" + PASTED)
                .press("connect.doctor.examine")
                .says("connect.doctor.change.CODE_KNOWN");
        assertThat(developers.driver().getPageSource()).doesNotContain(PASTED);
        Axe.assertClean(developers);
        developers.open("/partners/doctor", Language.ENGLISH);
        own.type(
                        "connect.doctor.field",
                        "client_id=" + client + "&redirect_uri=https://chuyen.example/ve&response_type=<b>token</b>")
                .press("connect.doctor.examine")
                .says("connect.doctor.change.REDIRECT")
                .says("connect.doctor.change.RESPONSE_TYPE")
                .says("https://chuyen.example/ve/ (26: ∅ → “/”)")
                .says("<b>token</b>");
        Axe.assertClean(developers);
    }

    @Test
    void aDeveloperReadsWhatTheApiIs(Browser developers) {
        developers.arrive(Support.developer());
        developers.look(Look.DESKTOP);
        var own = new Screen(developers);
        developers.open("/partners/api");
        own.says("The public keys that the registers sign with").says("Takes the receipt over a result");
        assertThat(developers.<List<String>>script("return performance.getEntriesByType('resource').map(r => r.name)"
                        + ".filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'))"))
                .as("asked of others")
                .isEmpty();
        assertThat(own.link("connect.api.file").getDomAttribute("href")).isEqualTo("/openapi");
        Axe.assertCleanBeside(developers, "#api");
        developers.look(Look.PHONE);
        Axe.assertCleanBeside(developers, "#api");
        assertThat(developers.complaints()).isEmpty();
    }

    /** The page that stayed open still shows the first key in its first row when that is gone. */
    private static void removesAKeyOnTwoPages(Browser developers, Screen own, String address) throws Exception {
        var keys = new ArrayList<JWK>();
        for (var name : new String[] {"one", "two"})
            keys.add(new ECKeyGenerator(Curve.P_256).keyID(name).generate().toPublicJWK());
        own.type("connect.partners.keys", new JWKSet(keys).toString())
                .press("connect.partners.key.add")
                .says("connect.partners.key-added");
        var first = own.text("connect.partners.key.remove-of", "one");
        var open = developers.driver().getWindowHandle();
        developers.driver().switchTo().newWindow(WindowType.TAB);
        developers.open(address);
        own.press(first).says("connect.partners.key-removed");
        developers.driver().close();
        developers.driver().switchTo().window(open);
        own.press(first);
        assertThat(own.offers(first)).isFalse();
        assertThat(own.offers(own.text("connect.partners.key.remove-of", "two")))
                .isTrue();
    }

    private static void filled(Screen own, String id) {
        own.type("connect.partners.client-id", id)
                .type("connect.partners.sector", id + ".example")
                .type("connect.partners.name", NAME)
                .type("connect.partners.organisation", "Công ty Chuyện")
                .type("connect.partners.purpose-vi", "nhận phòng")
                .type("connect.partners.purpose-en", "checking in")
                .type("connect.partners.redirects", "http://chuyen.example/ve/");
        new Select(own.field(own.text("connect.claim.PHONE_NUMBER") + " (phone_number)")).selectByValue("essential");
    }
}
