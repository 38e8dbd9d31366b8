package org.seneid.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.sharing.choice.Preset;

/** A citizen lets a stranger see something, watches them look, and stops. */
@Story
class SharingStory {

    private static final String VALID = "sharing.verdict.VALID";

    private Person an;

    @BeforeEach
    void aHolder() {
        an = Support.make(aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE));
    }

    private ShareScreen citizen(Browser browser) {
        browser.look(Look.DESKTOP);
        browser.arrive(an);
        return new ShareScreen(browser);
    }

    @Test
    void fromChoosingToStopping(Browser phone, Browser strangers) {
        var citizen = citizen(phone);
        phone.open("/sharing/new");
        assertThat(phone.driver().findElements(By.cssSelector("input:checked")))
                .as("nothing is ticked before the citizen ticks it")
                .isEmpty();
        Axe.assertClean(phone);
        citizen.press("sharing.preset.HOTEL");
        Axe.assertClean(phone);
        citizen.terms().type("sharing.terms.receiver", "Khách sạn Hồ Gươm");
        Axe.assertClean(phone);
        citizen.press("sharing.terms.next");
        citizen.lasting("sharing.lifetime.IN_PERSON", 1);
        assertThat(phone.text()).contains(an.name(), "Nhận phòng khách sạn", "Khách sạn Hồ Gươm");
        Axe.assertClean(phone);
        citizen.opens();
        Axe.assertClean(phone);

        var scanned = URI.create(citizen.scanned());
        assertThat(scanned.getScheme()).isEqualTo("https");
        assertThat(scanned.getPath()).isEqualTo(citizen.address());

        var stranger = new Screen(strangers);
        strangers.open(scanned.getPath());
        assertThat(stranger.heading()).isEqualTo(stranger.text(VALID));
        assertThat(strangers.text()).contains(an.name()).doesNotContain("Nơi thường trú");
        Axe.assertClean(strangers);

        citizen.says("sharing.share.just-viewed")
                .says("audit.by.share.viewed", "", "", citizen.text("audit.owner.you"));
        citizen.press("sharing.share.stop");
        assertThat(citizen.heading()).isEqualTo(citizen.text("sharing.share.title-ended"));
        Axe.assertClean(phone);

        strangers.reload();
        assertThat(stranger.heading()).isEqualTo(stranger.text("sharing.verdict.REVOKED"));
        assertThat(strangers.text()).doesNotContain(an.name(), "khách sạn");
        Axe.assertClean(strangers);

        phone.open("/access-log?who=others");
        assertThat(phone.text())
                .contains(
                        citizen.text("audit.by.share.viewed", "", "", citizen.text("audit.owner.you")),
                        "Nhận phòng khách sạn");

        for (var page : List.of("/sharing", "/access-log?who=others")) {
            phone.open(page, Language.ENGLISH);
            assertThat(phone.text())
                    .as("a preset is read in the reader's language")
                    .contains("Hotel check-in")
                    .doesNotContain("Nhận phòng khách sạn");
        }
    }

    @Test
    void askingForTheHeadOfACodeIsNoLook(Browser phone) {
        var address = citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.IN_PERSON", 1)
                .opens()
                .address();
        assertThat(new Web().send("HEAD", address, BodyPublishers.noBody()).status())
                .isEqualTo(200);
        phone.reload();
        new Screen(phone).says("sharing.share.viewings-none");
    }

    @Test
    void nobodyAgreesToWhatAnotherTabMadeOfIt(Browser phone) {
        var citizen = citizen(phone).choosing(Preset.OVER_18_ONLY).lasting("sharing.lifetime.IN_PERSON", 1);
        var check = phone.address();
        var tab = phone.driver().getWindowHandle();
        phone.driver().switchTo().newWindow(WindowType.TAB);
        phone.open(check.replace("/check", "/terms"));
        citizen.lasting("sharing.lifetime.DAYS", 30).press("sharing.terms.next");
        phone.driver().switchTo().window(tab);
        citizen.opens().says("sharing.draft.changed");
        assertThat(citizen.lifetime()).isEqualTo(citizen.text("sharing.lifetime.DAYS", 30));
        citizen.opens();
        assertThat(phone.driver().findElements(By.cssSelector(".short"))).isNotEmpty();
    }

    @Test
    void digitsThatWereReadOutLeadThereToo(Browser phone, Browser strangers) {
        citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.IN_PERSON", 1)
                .opens();
        var digits = phone.driver().findElement(By.cssSelector(".short")).getText();
        var stranger = new Screen(strangers);
        strangers.open("/v");
        Axe.assertClean(strangers);
        stranger.type("sharing.code.field", "48291").press("sharing.code.submit");
        assertThat(stranger.errors()).containsExactly(stranger.text("sharing.code.shape", 5));
        assertThat(stranger.field("sharing.code.field").getDomProperty("value")).isEqualTo("48291");
        Axe.assertClean(strangers);
        stranger.type("sharing.code.field", digits).press("sharing.code.submit");
        assertThat(stranger.heading()).isEqualTo(stranger.text(VALID));
    }

    @Test
    void whoeverWasAwayConfirmsAndIsBackWithNothingLost(Browser phone) {
        var citizen = citizen(phone).choosing(Preset.OVER_18_ONLY);
        citizen.terms().type("sharing.terms.purpose", "Mua vé ca nhạc").press("sharing.terms.next");
        citizen.lasting("sharing.lifetime.HOURS", 1);
        Support.moveClock(Duration.ofMinutes(6));
        citizen.press("sharing.check.submit");
        new SignInScreen(phone).confirmBySms(an.number());
        assertThat(phone.text()).contains("Mua vé ca nhạc");
        assertThat(citizen.lifetime()).isEqualTo(citizen.text("sharing.lifetime.HOURS", 1));
        citizen.opens();
        assertThat(citizen.heading()).isEqualTo(citizen.text("sharing.share.title"));
    }

    @Test
    void goingBackAndPressingAgainOpensNoSecondShare(Browser phone) {
        var citizen = citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.IN_PERSON", 1)
                .opens();
        var share = phone.address();
        phone.back();
        if (!phone.address().equals(share)) citizen.opens();
        assertThat(phone.address()).isEqualTo(share);
        phone.open("/sharing");
        assertThat(phone.driver().findElements(By.cssSelector("main .list > li")))
                .hasSize(1);
    }

    @Test
    void theCodeIsShownAgainHereAndNowhereElse(Browser phone, Browser tablet) {
        var citizen = citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.DAYS", 3)
                .opens();
        var before = citizen.address();
        phone.reload();
        assertThat(citizen.address()).isEqualTo(before);
        var share = phone.address();
        var elsewhere = citizen(tablet);
        tablet.open(share);
        assertThat(elsewhere.heading()).isEqualTo(elsewhere.text("sharing.share.title-kept"));
        assertThat(tablet.driver().getPageSource()).doesNotContain(before);
        Axe.assertClean(tablet);
    }

    /** The digits live three minutes, the share longer: they go by themselves, and so does the way to new ones come. */
    @Test
    void digitsThatAreOverGoAndNewOnesAreATapAway(Browser phone, Browser plain) {
        var citizen = citizen(phone)
                .choosing(Preset.HOTEL)
                .lasting("sharing.lifetime.HOURS", 1)
                .opens();
        assertThat(citizen.shownAtOnce()).as("on a laptop").containsOnly(true);
        var share = phone.address();
        phone.look(Look.PHONE).open(share);
        assertThat(phone.driver().findElement(By.cssSelector("#speak")).isDisplayed())
                .isFalse();
        assertThat(citizen.shownAtOnce())
                .as("code, digits, what is left and Stop, above the bar of the phone")
                .allMatch(Boolean.TRUE::equals);
        assertThat(citizen.runOut()).isEqualTo(citizen.text("sharing.share.digits-over"));
        Axe.assertClean(phone);
        assertThat(phone.driver().findElement(By.cssSelector(".short")).isDisplayed())
                .isFalse();
        Support.moveClock(Duration.ofMinutes(4));
        citizen.press("sharing.share.speak");
        assertThat(phone.driver().findElement(By.cssSelector(".short")).isDisplayed())
                .isTrue();

        var without = citizen(plain.withoutScripts())
                .choosing(Preset.HOTEL)
                .lasting("sharing.lifetime.HOURS", 1)
                .opens();
        var digits = plain.driver().findElement(By.cssSelector(".short")).getText();
        without.press("sharing.share.speak");
        assertThat(plain.driver().findElement(By.cssSelector(".short")).getText())
                .isNotEqualTo(digits);
    }

    /** A browser that fetches ahead and a messenger that draws a picture are nobody: they see no value and count as no look. */
    @Test
    void aPageFetchedAheadShowsNothingUntilSomebodyLooks(Browser phone) {
        var address = citizen(phone)
                .choosing(Preset.OVER_18_ONLY)
                .lasting("sharing.lifetime.HOURS", 1)
                .opens()
                .address();
        var words = new Screen(phone);
        var web = new Web();
        for (var ahead : new String[][] {
            {"Sec-Purpose", "prefetch;prerender"},
            {"Purpose", "prefetch"},
            {"User-Agent", "TelegramBot (like TwitterBot)"}
        }) {
            var answer = web.get(address, ahead);
            assertThat(answer.page().text())
                    .as(String.join(": ", ahead))
                    .contains(words.text("sharing.verify.ready"))
                    .doesNotContain(words.text("registry.attribute.OVER_18"));
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
        phone.reload();
        assertThat(phone.text()).contains(words.text("sharing.share.viewings-none"));
        var form = web.get(address, "Sec-Purpose", "prefetch").forms().get(0);
        var opened = web.get(web.post(form).next());
        assertThat(opened.page().text())
                .contains(words.text("registry.attribute.OVER_18"), words.text("sharing.verify.faceless"));
        assertThat(new Web().get(address).page().text()).contains(words.text("registry.attribute.OVER_18"));
        var inCapitals = new Web();
        for (int look = 0; look < 2; look++)
            inCapitals.get("/v/" + address.substring("/v/".length()).toUpperCase(Locale.ROOT));
        var share = phone.address().substring("/sharing/".length());
        assertThat(Support.one("select count(*) from viewing v join share s on v.share_id = s.id where s.public_id = '"
                        + share + "'"))
                .as("each who received values, behind one address too, and a reload as nobody new")
                .isEqualTo("3");
    }

    /** The longest number beside a portrait, on the smallest of phones. */
    @Test
    void whatIsShownStaysInItsCardOnANarrowPhone(Browser phone, Browser strangers) {
        var address = citizen(phone)
                .choosing(Preset.HOTEL)
                .lasting("sharing.lifetime.HOURS", 1)
                .opens()
                .address();
        strangers.cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
        strangers.open(address);
        assertThat(new Screen(strangers).heading()).isEqualTo(new Screen(strangers).text(VALID));
        assertThat(ShareScreen.leavingTheirCards(strangers)).isEmpty();
        strangers.open("/v");
        assertThat(ShareScreen.leavingTheirCards(strangers)).isEmpty();
    }

    @Test
    void whatIsNotTickedIsSaidAndWhatWasTypedStays(Browser phone) {
        var citizen = citizen(phone);
        phone.open("/sharing/new");
        citizen.press("sharing.new.next");
        assertThat(citizen.errors()).containsExactly(citizen.text("sharing.nothing"));
        Axe.assertClean(phone);
        citizen.choosing(Preset.OVER_18_ONLY).terms();
        citizen.type("sharing.terms.purpose", "x".repeat(201)).press("sharing.terms.next");
        assertThat(citizen.errors()).containsExactly(citizen.text("sharing.purpose.long", 200, 201));
        assertThat(citizen.field("sharing.terms.purpose").getDomProperty("value"))
                .hasSize(201);
        Axe.assertClean(phone);
    }

    @Test
    void thePublicPageIsKeptByNobodyAndFoundByNobody() {
        for (var address :
                new String[] {"/v", "/v/482917", "/v/" + ShareCode.random().secret()}) {
            var answer = new Web().get(address);
            assertThat(answer.status()).isEqualTo(address.equals("/v") ? 200 : 404);
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
        assertThat(new Web().get("/v/482917").header("X-Robots-Tag")).contains("noindex");
    }
}
