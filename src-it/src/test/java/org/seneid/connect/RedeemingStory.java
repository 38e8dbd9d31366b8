package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.PageClock;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.SignInScreen;
import org.seneid.browser.Story;
import org.seneid.connect.redemption.Redemption;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;
import org.seneid.sharing.ShareScreen;
import org.seneid.sharing.choice.Preset;
import org.seneid.support.RelyingParties;

/** A guest shows a code at a hotel, whose program redeems it: the guest agrees, the hotel gets it and signs for it. */
@Story
@SecondServer
class RedeemingStory {

    private static final String REDEMPTIONS = "/api/v1/redemptions";

    private Person an;
    private HighRelyingParty hotel;

    @BeforeEach
    void aGuestAndAHotel() {
        an = Support.make(aCitizen().holding(CITIZEN_CARD));
        hotel = new HighRelyingParty();
    }

    private ShareScreen shares(Browser phone, Preset what) {
        phone.look(Look.PHONE);
        phone.arrive(an);
        return new ShareScreen(phone).choosing(what).opens();
    }

    private static String before(String sentence) {
        return sentence.substring(0, sentence.indexOf('§'));
    }

    private SignedJWT verified(String result) throws Exception {
        var jwt = SignedJWT.parse(result);
        var keys = JWKSet.parse(new Web().get("/oauth/jwks").body());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toECKey();
        assertThat(jwt.verify(new ECDSAVerifier(key))).isTrue();
        return jwt;
    }

    @Test
    void aProgramGetsWhatTheGuestAgreesToAndSignsForIt(Browser phone) throws Exception {
        var guest = shares(phone, Preset.HOTEL);
        var token = hotel.apiToken();
        var code = guest.code();
        var asked = hotel.redeems(guest.address(), token);
        assertThat(asked.getStatusCode()).as(asked.getBody()).isEqualTo(202);
        assertThat(asked.getHeaderValue("Retry-After")).isEqualTo("2");
        var path = asked.getLocation().getPath();
        guest.says("connect.receivers.asks", RelyingParties.NAME).says("connect.receivers.gets");
        Axe.assertClean(phone);
        assertThat(hotel.get(path, token).getStatusCode()).isEqualTo(202);
        guest.press("connect.receivers.confirm").says("connect.receivers.state.CONFIRMED");
        Axe.assertClean(phone);

        var got = hotel.get(path, token).getBodyAsJSONObject();
        assertThat(got).containsEntry("state", "received");
        var result = String.valueOf(got.get("result"));
        var claims = verified(result).getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(hotel.clientId());
        assertThat(claims.getClaim("documents").toString()).contains(an.name(), an.number());
        guest.says(before(guest.text("connect.receivers.state.RECEIVED", "§"))).says("connect.receivers.unsigned");

        assertThat(hotel.signs(path, "receipt", token).getStatusCode()).isEqualTo(422);
        var receipt = hotel.receipt(String.valueOf(got.get("id")), result);
        assertThat(hotel.signs(path, receipt, token).getStatusCode()).isEqualTo(204);
        guest.says(before(guest.text("connect.receivers.signed", "§")));
        assertThat(problem(hotel.redeems(code, token))).isEqualTo("410 SHARE_USED");
        phone.open("/access-log");
        guest.says(before(guest.text("audit.act.connect.share-received", "", "§")))
                .says(before(guest.text("audit.act.connect.share-signed", "", "§")));
    }

    private static String problem(HTTPResponse answer) throws Exception {
        assertThat(answer.getHeaderValue("Content-Type")).startsWith("application/problem+json");
        var type = String.valueOf(answer.getBodyAsJSONObject().get("type"));
        return answer.getStatusCode() + " " + type.substring(type.lastIndexOf('.') + 1);
    }

    @Test
    void whoeverIsNoRegisteredProgramIsToldWhatIsMissing() throws Exception {
        var token = hotel.apiToken();
        var stranger =
                new Web().send("POST", REDEMPTIONS, BodyPublishers.ofString("{}"), "Content-Type", "application/json");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(stranger.header("Content-Type")).startsWith("application/problem+json");
        var guest = Web.signedIn(an).get(REDEMPTIONS + "/" + "0".repeat(26));
        assertThat(guest.status()).as("a browser's session is no token").isEqualTo(401);

        var bearer = new HTTPRequest(HTTPRequest.Method.GET, Server.address(REDEMPTIONS + "/" + "0".repeat(26)));
        bearer.setAuthorization("Bearer " + token.getValue());
        assertThat(RelyingParty.send(bearer).getStatusCode())
                .as("without a proof")
                .isEqualTo(401);
        var replayed = hotel.calls(HTTPRequest.Method.GET, REDEMPTIONS + "/" + "0".repeat(26), token);
        assertThat(problem(RelyingParty.send(replayed))).startsWith("404");
        assertThat(problem(RelyingParty.send(replayed))).as("the proof again").isEqualTo("401 invalid_dpop_proof");
        assertThat(problem(hotel.redeems("0".repeat(26), token))).isEqualTo("404 UNKNOWN");
        Support.portal("update client set status = 'SUSPENDED' where client_id = '" + hotel.clientId() + "'");
        assertThat(problem(hotel.redeems("0".repeat(26), token))).isEqualTo("401 invalid_token");
    }

    @Test
    void aCounterGetsWhatTheGuestAgreesToForTwoMinutes(Browser phone, Browser counter) {
        var mai = Support.receiver();
        counter.look(Look.PHONE);
        var desk = new SignInScreen(counter).signIn(mai.number(), mai.password());
        assertThat(counter.address()).isEqualTo("/partners/scan");
        desk.says(RelyingParties.NAME).says("connect.counter.today-none");
        Axe.assertClean(counter);
        desk.press("connect.counter.go");
        assertThat(desk.errors()).containsExactly(desk.text("connect.counter.code-missing"));

        var guest = shares(phone, Preset.HOTEL);
        scan(counter, desk, guest.code());
        assertThat(desk.heading()).isEqualTo(desk.text("connect.counter.state.ASKED"));
        Axe.assertClean(counter);
        guest.says("connect.receivers.asks", RelyingParties.NAME).press("connect.receivers.confirm");
        desk.says("sharing.verdict.VALID").says(an.name()).says("connect.counter.signed");
        assertThat(counter.driver().findElements(By.cssSelector("img.portrait")))
                .hasSize(1);
        Axe.assertClean(counter);
        counter.look(Look.DESKTOP);
        Axe.assertClean(counter);
        guest.says(before(guest.text("connect.receivers.signed", "§")));
        phone.open("/access-log");
        guest.says(before(guest.text("audit.act.connect.counter-share-received", RelyingParties.NAME, "§")));

        var page = counter.address();
        PageClock.move(counter, Redemption.SHOWN_FOR.plusSeconds(1));
        desk.says("connect.counter.today").says("connect.redemption.status.RECEIVED");
        assertThat(counter.text()).doesNotContain(an.name());
        Support.moveClock(Redemption.SHOWN_FOR);
        counter.open(page, Language.ENGLISH);
        assertThat(desk.heading()).isEqualTo(desk.text("connect.counter.state.RECEIVED"));
        assertThat(counter.text()).doesNotContain(an.name());
        Axe.assertClean(counter);
    }

    @Test
    void aGuestWhoDeclinesSharesNothing(Browser phone, Browser counter) {
        counter.look(Look.DESKTOP);
        counter.arrive(Support.receiver());
        var desk = new Screen(counter);
        counter.open("/partners/scan");
        var guest = shares(phone, Preset.NAME_AND_PORTRAIT);
        scan(counter, desk, phone.driver().findElement(By.cssSelector(".short")).getText());
        guest.says("connect.receivers.asks", RelyingParties.NAME).press("connect.receivers.decline");
        desk.says("connect.counter.state.DECLINED");
        Axe.assertClean(counter);
        assertThat(counter.text()).doesNotContain(an.name());
        counter.open("/partners/scan/" + "0".repeat(26));
        assertThat(desk.heading()).isEqualTo(desk.text("platform.not-found.title"));
        counter.open("/partners/scan", Language.ENGLISH);
        scan(counter, desk, "000000");
        assertThat(desk.errors()).containsExactly(desk.text("connect.redemption.refused.UNKNOWN"));
        Axe.assertClean(counter);
    }

    /** A scanner types what it reads, and Enter. */
    private static void scan(Browser counter, Screen desk, String code) {
        var field = desk.field("connect.counter.code");
        field.sendKeys(code + Keys.ENTER);
        counter.untilGone(field);
    }
}
