package org.seneid.services.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfWindowsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Complete;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A third site neither speaks to a form in a ministry's page nor frames it; a browser that keeps no cookie there gets its own tab. */
@Story
@SecondServer
class EmbedAttacksStory {

    private static final String FORM = "/embed/cuc-ho-tich/confirmation-of-residence";
    private static final String LISTEN =
            "window.heard = []; addEventListener('message', (event) => heard.push(event.origin))";

    /** What embed.js would do in fifteen seconds it does in three: time enough for a frame that is let in. */
    private static final String HURRY =
            """
            const later = setTimeout;
            window.setTimeout = (act, time) => later(act, time > 10000 ? time / 5 : time);""";

    private HostPage ministry;
    private HttpServer stranger;

    @BeforeEach
    void twoSites() throws Exception {
        ministry = new HostPage();
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var page =
                """
                <!doctype html><html lang="vi"><title>Another site</title><script>%s</script>
                <script src="%s/embed.js" async></script>
                <sen-form client="cuc-ho-tich" service="confirmation-of-residence"></sen-form></html>"""
                        .formatted(HURRY, Server.address(""))
                        .getBytes(StandardCharsets.UTF_8);
        stranger.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var out = exchange.getResponseBody()) {
                out.write(page);
            }
        });
        stranger.start();
    }

    @AfterEach
    void closed() {
        ministry.close();
        stranger.stop(0);
    }

    private String strangers() {
        return "http://127.0.0.1:" + stranger.getAddress().getPort();
    }

    /** It has the ministry's window, as whoever opens one has, and through it the frame's; messages of the right shape arrive in both. */
    @Test
    void whatAnotherSiteSaysIsNotHeard(@Complete Browser citizen) {
        var driver = citizen.driver();
        driver.get(strangers());
        var there = driver.getWindowHandle();
        citizen.script("window.victim = open(arguments[0])", ministry.home().toString());
        citizen.until(numberOfWindowsToBe(2));
        var here = driver.getWindowHandles().stream()
                .filter(one -> !one.equals(there))
                .findFirst()
                .orElseThrow();
        driver.switchTo().window(here);
        HostPage.intoFrame(citizen);
        citizen.until(visibilityOfElementLocated(By.cssSelector("[data-sign-in]")));
        citizen.script(LISTEN);
        driver.switchTo().defaultContent();
        citizen.script(LISTEN);

        driver.switchTo().window(there);
        citizen.script(
                """
                victim.postMessage({ sen: 1, type: "submitted", number: "forged" }, "*");
                victim.postMessage({ sen: 1, type: "height", height: 4321 }, "*");
                victim.frames[0].postMessage({ sen: 1, type: "hello", theme: { radius: "19px" } }, "*");""");

        driver.switchTo().window(here);
        arrived(citizen, 2);
        assertThat(citizen.<String>script("return document.getElementById('said').textContent"))
                .isEmpty();
        assertThat(citizen.<String>script("return document.querySelector('sen-form iframe').style.height"))
                .isNotEqualTo("4321px");
        HostPage.intoFrame(citizen);
        arrived(citizen, 1);
        assertThat(citizen.<String>script("return document.documentElement.style.cssText"))
                .doesNotContain("19px");
    }

    private void arrived(Browser citizen, int messages) {
        citizen.until(driver -> citizen.<List<String>>script("return heard").stream()
                        .filter(strangers()::equals)
                        .count()
                == messages);
    }

    @Test
    void aPageOfAnotherSiteShowsNoFormAndLeadsToThePortal(@Complete Browser citizen) {
        citizen.driver().get(strangers());
        new Screen(citizen).says("Không mở được biểu mẫu trong trang này.");
        assertThat(citizen.driver().findElement(By.cssSelector("sen-form a")).getDomProperty("href"))
                .isEqualTo(Server.address("/services/confirmation-of-residence").toString());
        assertThat(citizen.driver().findElements(By.tagName("iframe"))).isEmpty();
        assertThat(new Web().get(FORM).header("Content-Security-Policy"))
                .contains("frame-ancestors " + HostPage.origin() + ";");
    }

    @Test
    void aBrowserThatKeepsNoCookieInTheMinistrysPageOpensTheFormInItsOwnTab() {
        var citizen = Browser.keepingNoCookies(Server.address(""), HostPage.origin());
        try {
            var person = Support.make(aCitizen().holding(CITIZEN_CARD));
            citizen.arrive(person);
            citizen.look(Look.DESKTOP);
            citizen.driver().get(ministry.home().toString());
            HostPage.intoFrame(citizen);
            var frame = new Screen(citizen).says("services.embed.no-cookies");
            Axe.assertClean(citizen);
            assertThat(citizen.driver()
                            .findElement(By.cssSelector("[data-sign-in]"))
                            .isDisplayed())
                    .isFalse();
            var page = citizen.driver().getWindowHandle();
            frame.link(frame.text("services.embed.own-tab") + " " + frame.text("services.embed.new-tab"))
                    .click();
            citizen.until(numberOfWindowsToBe(2));
            citizen.driver().getWindowHandles().stream()
                    .filter(one -> !one.equals(page))
                    .forEach(citizen.driver().switchTo()::window);
            new Screen(citizen)
                    .says(person.name())
                    .press("services.service.start")
                    .says("Bạn cần giấy xác nhận để làm gì?");
        } finally {
            citizen.quit();
        }
    }
}
