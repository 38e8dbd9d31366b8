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
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Browser;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.support.RelyingParties;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Citizens sign in at sites whose libraries nobody here wrote. */
@Story
@SecondServer
class StockClientsStory {

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

    private static void allows(Browser phone) {
        var citizen = new Screen(phone);
        citizen.says("connect.consent.title", RelyingParties.NAME).press(citizen.text("connect.consent.all", 2));
        new Select(citizen.field("connect.consent.how-long")).selectByValue("remembered");
        citizen.press("connect.consent.allow");
    }

    @Test
    void springSecurity(Browser phone) throws Exception {
        var spring = new SpringParty(
                Support.client(callback.toString()), callback, "openid", "profile", "identity", "offline_access");
        phone.arrive(an);
        phone.driver().get(spring.asks());
        allows(phone);

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
            allows(phone);
            phone.until(ExpectedConditions.urlToBe(elytron.account().toString()));
            assertThat(phone.driver().getPageSource())
                    .contains("acr=urn:sen:level:2")
                    .contains(an.name());
        }
    }
}
