package org.seneid.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** What the first page advises, and how far away everything else is. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class HomeStory {

    private static final String[] STATED = {"/help", "/privacy", "/accessibility", "/terms"};

    @AfterEach
    void timeGoesOn() {
        Support.resetClock();
    }

    @Test
    void theNextStepsAreThoseThatAreMissing() {
        var citizen = Support.make(aCitizen().holding(DRIVING_LICENCE));
        var web = Web.signedIn(citizen);
        assertThat(steps(web)).containsExactly(said("home.next.second-factor"), said("home.next.recovery-codes"));
        hasAnApp(citizen);
        assertThat(steps(web)).containsExactly(said("home.next.recovery-codes"));
        hasARecoveryCode(citizen);
        assertThat(steps(web)).isEmpty();
    }

    @Test
    void homeIsAPageOfTwelveStatements() {
        var an = Web.signedIn("001090012345", "lotus-pond-2026");
        an.get("/home");
        assertThat(Support.statementsOf("/home")).isNotEmpty().hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void whatIsExpiredIsRenewedFromHere() {
        var binh = Web.signedIn("079192004567", "lotus-pond-2026");
        var renew = binh.get("/home")
                .page()
                .select("section[aria-labelledby=next] a[href=/services/driving-licence-renewal]");
        assertThat(renew).isNotEmpty();
        var page = binh.get(renew.first().attr("href")).page().text();
        assertThat(page).contains("Đổi giấy phép lái xe");
    }

    @Test
    void atLevelOneItIsSaidWhereAndWhenToGoAndNothingIsTypedTwice() {
        var citizen = Support.make(aCitizen().atLevel(1));
        var web = Web.signedIn(citizen);
        var next = web.get("/home").page().selectFirst("section[aria-labelledby=next]");
        assertThat(next.selectFirst("h2").text()).isEqualTo(said("home.next.desk"));
        assertThat(next.text()).contains(said("home.next.desk.where"), said("home.next.desk.bring"), "7:30");
        assertThat(next.selectFirst("a.btn").attr("href")).isEqualTo("/desks");
        var prepared =
                web.get(next.selectFirst("a[href=/prepare]").attr("href")).page();
        assertThat(prepared.selectFirst("#number").attr("value")).isEqualTo(new PersonalId(citizen.number()).grouped());
        assertThat(prepared.selectFirst("#phone").attr("value")).startsWith("+84");
        Support.moveClock(Duration.ofMinutes(6));
        var later = web.get("/prepare").page();
        assertThat(later.selectFirst("#number").attr("value")).isNotEmpty();
        assertThat(later.selectFirst("#phone").attr("value")).isEmpty();
    }

    @Test
    void nobodyElsesPreparationIsFilledIn() {
        assertThat(new Web().get("/prepare").page().selectFirst("#number").attr("value"))
                .isEmpty();
    }

    @Test
    void theLockPageSaysWhichWaysBackThereAre() {
        var citizen = Support.make(aCitizen());
        var web = Web.signedIn(citizen);
        assertThat(main(web, "/profile/security/lock")).contains(said("identity.lock.means.desk"));
        hasAnApp(citizen);
        hasARecoveryCode(citizen);
        assertThat(main(web, "/profile/security/lock"))
                .contains(said("identity.lock.ways.app"), said("identity.lock.ways.codes", 1))
                .doesNotContain(said("identity.lock.means.desk"));
    }

    @Test
    void everythingIsWithinTwoTaps() {
        var web = Web.signedIn(Support.make(aCitizen()));
        var home = web.get("/home").page();
        assertThat(home.select("nav.nav a[href=/more]")).hasSize(1);
        assertThat(web.get("/more").page().select("main a").eachAttr("href"))
                .contains(
                        "/profile",
                        "/profile/security",
                        "/access-log",
                        "/dependants",
                        "/profile/help",
                        "/help",
                        "/notifications",
                        "/notifications/preferences");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/more", "/documents", "/profile"})
    void theUnreadCountShowsOnce(String address) {
        var citizen = Support.make(aCitizen());
        var web = Web.signedIn(citizen);
        web.get("/profile/security/lock-code").forms().stream()
                .filter(form -> form.action().equals("/profile/security/lock-code"))
                .forEach(web::post);
        var page = web.get(address).page();
        assertThat(page.select("[data-unread]:not([hidden])")).hasSize(1);
        assertThat(page.text()).containsOnlyOnce(said("notifications.unread", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageLeadsToHelpAndToWhatTheLawWantsTold(String language) {
        for (var from : List.of("/", "/sign-in", "/v", "/help")) {
            var foot = in(language, from).selectFirst("footer");
            assertThat(foot.select("a").eachAttr("href")).contains(STATED).contains("tel:19000368");
            assertThat(foot.select("a[href^=tel:]").hasClass("hide-phone")).isFalse();
        }
        for (var address : STATED) {
            var page = in(language, address);
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("main h2")).as(address).hasSizeGreaterThan(1);
            assertThat(page.selectFirst("main").text())
                    .doesNotContain("home.", "{")
                    .contains("1900 0368");
        }
    }

    @Test
    void whoeverIsSignedInFindsTheWayBackFromThere() {
        var web = Web.signedIn(Support.make(aCitizen()));
        for (var address : STATED) {
            assertThat(web.get(address).page().select("main .crumb a").attr("href"))
                    .as(address)
                    .isEqualTo("/more");
            assertThat(new Web().get(address).page().select("main .crumb"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void whoeverLeavesIsToldSo() {
        var web = Web.signedIn(Support.make(aCitizen()));
        assertThat(main(web, "/signed-out")).contains(said("identity.signed-out.in"));
        var form = web.get("/more").forms().stream()
                .filter(one -> one.action().equals("/sign-out"))
                .findFirst()
                .orElseThrow();
        assertThat(web.post(form).location()).isEqualTo("/signed-out");
        assertThat(main(web, "/signed-out")).contains(said("identity.signed-out.title"));
    }

    private static Document in(String language, String address) {
        var web = new Web();
        web.get("/language/" + language + "?back=/");
        return web.get(address).page();
    }

    private static List<String> steps(Web web) {
        return web.get("/home").page().select("section[aria-labelledby=next]").select("h2, .list b").stream()
                .map(Element::text)
                .toList();
    }

    private static String main(Web web, String address) {
        return web.get(address).page().selectFirst("main").text();
    }

    private static void hasAnApp(Person citizen) {
        Support.portal(
                "insert into totp (owner, version, secret, added_at, last_step) select id, 1, '-', current_timestamp, 0"
                        + " from account where person = '" + citizen.number() + "'");
    }

    private static void hasARecoveryCode(Person citizen) {
        Support.portal("insert into recovery_code (id, owner, fingerprint, made_at) select next value for"
                + " recovery_code_seq, id, '" + citizen.number() + "', current_timestamp from account where person = '"
                + citizen.number() + "'");
    }

    private static String said(String key, Object... args) {
        return Messages.in(Language.VIETNAMESE).text(key, args);
    }
}
