package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.connect.demo.DemoClients;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.sample.SampleSite;
import org.seneid.sample.SenSignIn;
import org.seneid.support.RelyingParties;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Citizens sign in at sites whose libraries nobody here wrote. */
@Story
@SecondServer
class StockClientsStory {

    private static final int HTTPS = 8443;

    private Person an;
    private HttpServer site;
    private URI callback;

    @BeforeEach
    void aSite() throws Exception {
        an = Support.make(aCitizen().holding(CITIZEN_CARD));
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.close();
        });
        site.start();
        callback = URI.create("http://rp.localhost:" + site.getAddress().getPort() + "/callback");
    }

    @AfterEach
    void closed() {
        site.stop(0);
    }

    private static void allows(Browser phone, String site, int essential) {
        var citizen = new Screen(phone);
        citizen.says("connect.consent.title", site).press(citizen.text("connect.consent.all", essential));
        new Select(citizen.field("connect.consent.how-long")).selectByValue("remembered");
        citizen.press("connect.consent.allow");
    }

    @Test
    void springSecurity(Browser phone) throws Exception {
        var spring = new SpringParty(
                Support.client(callback.toString()), callback, "openid", "profile", "identity", "offline_access");
        phone.arrive(an);
        phone.driver().get(spring.asks());
        allows(phone, RelyingParties.NAME, 2);

        var signedIn = spring.signsIn(phone);
        var who = (OidcUser) signedIn.getPrincipal();
        assertThat(who.getFullName()).isEqualTo(an.name());
        assertThat(who.<String>getAttribute("personal_id")).isEqualTo(an.number());
        assertThat(who.getSubject()).isNotEqualTo(an.number());
        assertThat(spring.refreshes(signedIn).getAccessToken().getTokenValue())
                .isNotEqualTo(signedIn.getAccessToken().getTokenValue());

        phone.driver()
                .get(spring.signsOut(signedIn, callback.resolve("/goodbye").toString()));
        phone.until(ExpectedConditions.urlContains("/goodbye"));
        phone.driver().get(Server.address("/home").toString());
        new Screen(phone).says("identity.sign-in.submit");
    }

    @Test
    void elytron(Browser phone) throws Exception {
        try (var elytron = new ElytronParty("openid profile identity")) {
            phone.arrive(an);
            phone.driver().get(elytron.account().toString());
            allows(phone, RelyingParties.NAME, 2);
            phone.until(ExpectedConditions.urlToBe(elytron.account().toString()));
            assertThat(phone.driver().getPageSource())
                    .contains("acr=urn:sen:level:2")
                    .contains(an.name());
        }
    }

    /** The site that a demo has beside the portal, by its registration in the demo. */
    @Test
    void theSampleSite(Browser phone) throws Exception {
        var address = SampleSite.at(SampleSite.PORT + Server.address("").getPort() - HTTPS);
        var sen = new SenSignIn(
                Server.address(""),
                DemoClients.BANK,
                DemoClients.SECRET.text(),
                address.resolve("/callback"),
                Server.trustingTls().getSocketFactory());
        try (var site = new SampleSite(sen)) {
            phone.arrive(an);
            phone.driver().get(site.home().toString());
            phone.driver().findElement(By.cssSelector("a.button")).click();
            allows(phone, "Ngân hàng Sông Hồng", 4);
            phone.until(ExpectedConditions.urlToBe(site.home().toString()));
            assertThat(phone.driver().getPageSource())
                    .contains(an.name(), an.number(), "urn:sen:level:2", "data:image/")
                    .doesNotContain("phone_number");
            Axe.assertClean(phone);
            phone.driver().findElement(By.tagName("button")).click();
            phone.until(ExpectedConditions.urlToBe(site.home().toString()));
            phone.driver().get(Server.address("/home").toString());
            new Screen(phone).says("identity.sign-in.submit");
        }
    }
}
