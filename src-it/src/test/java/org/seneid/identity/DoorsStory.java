package org.seneid.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;
import org.seneid.support.Citizens;

/** The doors as somebody tries them who means no good, or comes too late. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class DoorsStory {

    private static final String SESSION = "__Host-sen=";
    private static final String WRONG = "wrong-password-99";

    private final Web web = new Web();
    private Map<String, String> citizen;

    @BeforeEach
    void aCitizen() {
        citizen = Support.citizen(2);
    }

    @AfterEach
    void timeGoesOn() {
        Support.resetClock();
    }

    @Test
    void lookingAtTheDoorStartsNoSession() {
        assertThat(cookies(web.get("/sign-in"))).doesNotContain(SESSION);
    }

    @Test
    void theSessionsCookieIsForThisHostAloneAndNoScript() {
        assertThat(cookies(enter(citizen, Citizens.PASSWORD)))
                .contains(SESSION, "__Host-device=")
                .containsPattern("__Host-sen=[^;]+;(?=.*secure)(?=.*HttpOnly)(?=.*SameSite=Lax)(?=.*path=/)");
    }

    @Test
    void theSessionsIdIsNewAtEverySignIn() {
        var form = doorway();
        var first = sessionIn(enter(form, citizen, Citizens.PASSWORD));
        var second = sessionIn(enter(form, Support.citizen(2), Citizens.PASSWORD));
        assertThat(second).isNotEqualTo(first);
        assertThat(new Web().get("/profile", "Cookie", first).status()).isEqualTo(303);
        assertThat(new Web().get("/profile", "Cookie", second).status()).isEqualTo(200);
    }

    @Test
    void nobodyIsSignedInByAFormThatWasNotGivenToThem() {
        var strangersForm = new Web().get("/sign-in").forms().get(0);
        var answer = enter(strangersForm, citizen, Citizens.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(said("identity.sign-in.again"));
        assertThat(web.get("/profile").status()).isEqualTo(303);
    }

    @Test
    void anUnknownNumberIsAnsweredByTheSamePage() {
        var unknown = Map.of("number", Citizens.number().digits());
        var ofUnknown = enter(unknown, WRONG).body().replace(unknown.get("number"), "");
        var ofKnown = enter(citizen, WRONG).body().replace(citizen.get("number"), "");
        assertThat(ofUnknown).isEqualTo(ofKnown);
    }

    @Test
    void whoeverGuessesTooOftenIsToldHowLongToWait() {
        for (int i = 0; i < 5; i++) assertThat(enter(citizen, WRONG).body()).contains(said("identity.sign-in.wrong"));
        assertThat(enter(citizen, Citizens.PASSWORD).body()).contains("Vui lòng thử lại sau 1 phút");
        Support.moveClock(Duration.ofSeconds(31));
        assertThat(enter(citizen, Citizens.PASSWORD).status() / 100).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/\t/elsewhere.example",
                "elsewhere"
            })
    void nobodyIsLedToAnotherSite(String next) {
        var address = "/sign-in?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
        var form = web.get(address).forms().get(0);
        assertThat(enter(form, citizen, Citizens.PASSWORD).location()).endsWith("/home");
    }

    @Test
    void aCitizenIsOutAfterFifteenIdleMinutes() {
        enter(citizen, Citizens.PASSWORD);
        Support.moveClock(Duration.ofMinutes(14));
        assertThat(web.get("/profile").status()).isEqualTo(200);
        Support.moveClock(Duration.ofMinutes(14));
        assertThat(web.get("/profile").status()).isEqualTo(200);
        Support.moveClock(Duration.ofMinutes(15));
        assertThat(web.get("/profile").location()).isEqualTo("/sign-in?next=%2Fprofile");
    }

    @Test
    void askingForTheTimeLeftKeepsNobodyIn() {
        enter(citizen, Citizens.PASSWORD);
        Support.moveClock(Duration.ofMinutes(13));
        assertThat(web.get("/session").body()).matches("\\{\"left\":1(20|19|18)}");
        Support.moveClock(Duration.ofMinutes(2));
        assertThat(web.get("/session").body()).isEqualTo("{\"left\":0}");
        assertThat(web.get("/profile").status()).isEqualTo(303);
    }

    @Test
    void goingOnStartsTheTimeAnewButNotForTwelveHours() {
        enter(citizen, Citizens.PASSWORD);
        for (int i = 0; i < 51; i++) {
            Support.moveClock(Duration.ofMinutes(14));
            assertThat(web.post("/session", Map.of()).status()).isEqualTo(200);
        }
        assertThat(web.get("/profile").status()).isEqualTo(200);
        Support.moveClock(Duration.ofMinutes(6));
        assertThat(web.get("/profile").status()).isEqualTo(303);
    }

    @Test
    void aSessionThatAnotherServerEndedIsOverHoweverItAsks() {
        enter(citizen, Citizens.PASSWORD);
        Support.portal("update user_session set ended_at = last_used_at where owner = " + citizen.get("id"));
        Support.moveClock(Duration.ofSeconds(16));
        assertThat(web.get("/profile", "Accept", "text/event-stream").status()).isEqualTo(303);
    }

    @Test
    void aPageThatLoadsItselfAgainKeepsNobodySignedIn() {
        enter(citizen, Citizens.PASSWORD);
        Support.moveClock(Duration.ofMinutes(10));
        assertThat(web.get("/profile/help", "Sec-Fetch-Dest", "empty").status()).isEqualTo(200);
        Support.moveClock(Duration.ofMinutes(5));
        assertThat(web.get("/profile/help").status()).isEqualTo(303);
    }

    @Test
    void staffAreOutAfterTenIdleMinutes() {
        var officer = Web.signedIn("officer.lan", "lotus-pond-2026");
        Support.moveClock(Duration.ofMinutes(10));
        assertThat(officer.get("/desk").location()).isEqualTo("/staff?next=%2Fdesk");
    }

    @Test
    void whatCameTooLateIsGivenBackToItsOwner() {
        enter(citizen, Citizens.PASSWORD);
        Support.moveClock(Duration.ofMinutes(20));
        var late = web.post("/access-log", Map.of("purpose", "nhận phòng", "password", "never kept"));
        assertThat(late.location()).isEqualTo("/sign-in?next=%2Faccess-log");
        var door = web.get(late.location());
        assertThat(door.body()).contains(said("identity.sign-in.kept"));
        assertThat(keptFields()).contains("purpose=").endsWith("&password/").doesNotContain("never");
        assertThat(enter(door.forms().get(0), citizen, Citizens.PASSWORD).location())
                .endsWith("/access-log");
        assertThat(keptFields()).isEmpty();
    }

    @Test
    void whatCameTooLateIsNotGivenToTheNextPersonAtTheSameBrowser() {
        enter(citizen, Citizens.PASSWORD);
        Support.moveClock(Duration.ofMinutes(20));
        var late = web.post("/access-log", Map.of("purpose", "nhận phòng"));
        enter(web.get(late.location()).forms().get(0), Support.citizen(2), Citizens.PASSWORD);
        assertThat(keptFields()).contains("purpose=");
    }

    @Test
    void whatAStrangerSendsIsNotKept() {
        web.post("/access-log", Map.of("purpose", "nhận phòng"));
        assertThat(keptFields()).isEmpty();
    }

    @Test
    void signingOutNeedsTheSessionsToken() {
        enter(citizen, Citizens.PASSWORD);
        assertThat(web.post("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(web.post("/sign-out", Map.of("token", "guessed")).status()).isEqualTo(403);
        assertThat(web.get("/sign-out").location()).isEqualTo("/");
        assertThat(web.get("/profile").status()).isEqualTo(200);
        var form = web.get("/profile").forms().stream()
                .filter(f -> f.action().equals("/sign-out"))
                .findFirst()
                .orElseThrow();
        assertThat(web.post(form).location()).isEqualTo("/signed-out");
        assertThat(web.get("/profile").status()).isEqualTo(303);
    }

    private static String said(String key) {
        return Messages.in(Language.VIETNAMESE).text(key);
    }

    private Form doorway() {
        return web.get("/sign-in").forms().get(0);
    }

    private Answer enter(Map<String, String> who, String password) {
        return enter(doorway(), who, password);
    }

    private Answer enter(Form form, Map<String, String> who, String password) {
        return web.post(form.with("number", who.get("number")).with("password", password));
    }

    private String keptFields() {
        return String.join(
                "",
                Support.portal("select fields from saved_request where owner = " + citizen.get("id")).stream()
                        .map(row -> row.get("fields"))
                        .toList());
    }

    private static String cookies(Answer answer) {
        return String.join("\n", answer.headers().allValues("Set-Cookie"));
    }

    private static String sessionIn(Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(SESSION))
                .reduce((first, last) -> last)
                .orElseThrow()
                .split(";")[0];
    }
}
