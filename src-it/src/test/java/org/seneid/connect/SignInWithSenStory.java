package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.seneid.browser.Axe;
import org.seneid.browser.Browser;
import org.seneid.browser.Look;
import org.seneid.browser.Screen;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.connect.claim.ClaimScope;
import org.seneid.platform.text.Language;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.support.RelyingParties;

/** A citizen signs in at a third party's site by the portal, sees what it may see, and takes it back. */
@Story
@SecondServer
class SignInWithSenStory {

    private Person an;
    private RelyingParty hotel;

    @BeforeEach
    void aHotel() throws Exception {
        an = Support.make(aCitizen().holding(CITIZEN_CARD));
        hotel = new RelyingParty();
    }

    @AfterEach
    void closed() {
        hotel.close();
    }

    /** Leads a browser to the portal, whose holder is signed in there. */
    private Screen asked(Browser phone, String... scope) {
        phone.arrive(an);
        phone.driver().get(hotel.asks(scope).build().toURI().toString());
        return new Screen(phone);
    }

    private static void remember(Screen citizen, String value) {
        new Select(citizen.field("connect.consent.how-long")).selectByValue(value);
    }

    private static void allowsAll(Screen citizen, String lasting) {
        citizen.press(citizen.text("connect.consent.all", 2));
        remember(citizen, lasting);
        citizen.press("connect.consent.allow");
    }

    @Test
    void aCitizenIsAskedForEachValueAndTheSiteGetsWhatWasChosen(Browser phone) throws Exception {
        var citizen = asked(phone, "openid", "profile", "identity", "address");
        citizen.says("connect.consent.title", RelyingParties.NAME).says(an.name());
        assertThat(phone.driver().findElements(By.cssSelector("input:checked"))).isEmpty();
        Axe.assertClean(phone);
        citizen.press("connect.consent.allow");
        assertThat(citizen.errors()).containsExactly(citizen.text("connect.consent.how-long-missing"));
        remember(citizen, "once");
        citizen.press("connect.consent.allow");
        assertThat(citizen.errors()).containsExactly(citizen.text("connect.consent.essential"));
        Axe.assertClean(phone);
        phone.look(Look.DESKTOP);
        Axe.assertClean(phone);
        allowsAll(citizen, "once");

        var tokens = hotel.tokens(phone);
        var who = hotel.read(tokens);
        assertThat(who.getACR().getValue()).isEqualTo("urn:sen:level:2");
        var seen = hotel.userInfo(tokens.getAccessToken()).getBodyAsJSONObject();
        assertThat(seen)
                .containsEntry("sub", who.getSubject().getValue())
                .containsEntry("name", an.name())
                .containsEntry("personal_id", an.number())
                .doesNotContainKeys("birthdate", "address");
        assertThat(seen.toString()).contains("population");

        phone.open("/access-log");
        citizen.says(RelyingParties.NAME).says("audit.act.connect.signed-in", RelyingParties.NAME);
        phone.open("/documents/citizen-card");
        citizen.unfold().says(RelyingParties.NAME);
    }

    @Test
    void whoIsNotSignedInSignsInFirstAndWhoDeclinesSendsNothing(Browser phone) throws Exception {
        phone.look(Look.PHONE);
        phone.driver().get(hotel.asks("openid", "profile").build().toURI().toString());
        var citizen = new Screen(phone);
        citizen.type("identity.sign-in.number", an.number())
                .type("identity.sign-in.password", an.password())
                .press("identity.sign-in.submit")
                .says("connect.consent.title", RelyingParties.NAME);
        citizen.press("connect.consent.refuse");
        assertThat(hotel.answer(phone).toErrorResponse().getErrorObject()).isEqualTo(OAuth2Error.ACCESS_DENIED);
    }

    @Test
    void aRememberedAnswerIsNotAskedForAgainUntilItIsWithdrawn(Browser phone) throws Exception {
        var citizen = asked(phone, "openid", "identity", "profile", "offline_access");
        allowsAll(citizen, "remembered");
        var tokens = hotel.tokens(phone);

        phone.driver().get(hotel.asks("openid", "identity").build().toURI().toString());
        assertThat(hotel.read(hotel.tokens(phone)).getSubject())
                .isEqualTo(hotel.read(tokens).getSubject());
        var rotated = hotel.refresh(tokens.getRefreshToken())
                .toSuccessResponse()
                .getTokens()
                .toOIDCTokens();
        assertThat(hotel.userInfo(rotated.getAccessToken()).getStatusCode()).isEqualTo(200);

        phone.open("/consents", Language.ENGLISH);
        citizen.says("connect.consents.sees").says("connect.consents.since", 3, "");
        Axe.assertClean(phone);
        citizen.press("connect.consents.withdraw").says("connect.consents.withdrawn", RelyingParties.NAME);
        phone.look(Look.DESKTOP);
        Axe.assertClean(phone);
        assertThat(hotel.userInfo(rotated.getAccessToken()).getStatusCode()).isEqualTo(401);
        assertThat(hotel.refresh(rotated.getRefreshToken()).indicatesSuccess()).isFalse();
        phone.driver()
                .get(hotel.asks("openid", "identity")
                        .prompt(new Prompt(Prompt.Type.NONE))
                        .build()
                        .toURI()
                        .toString());
        assertThat(hotel.answer(phone).toErrorResponse().getErrorObject().getCode())
                .isEqualTo(OIDCError.CONSENT_REQUIRED_CODE);
    }

    @Test
    void aCodeAndARefreshTokenAreGoodOnceAndACopyEndsEverything(Browser phone) throws Exception {
        var citizen = asked(phone, "openid", "identity", "profile", "offline_access");
        allowsAll(citizen, "remembered");
        var code = hotel.code(phone);
        var wrong = hotel.token(new AuthorizationCodeGrant(code, hotel.callback(), new CodeVerifier()));
        assertThat(wrong.toErrorResponse().getErrorObject().getCode()).isEqualTo(OAuth2Error.INVALID_GRANT_CODE);
        var tokens = hotel.redeem(code).toSuccessResponse().getTokens().toOIDCTokens();
        assertThat(hotel.userInfo(tokens.getAccessToken()).getStatusCode()).isEqualTo(200);
        assertThat(hotel.redeem(code).indicatesSuccess()).isFalse();
        assertThat(hotel.userInfo(tokens.getAccessToken()).getStatusCode())
                .as("somebody has a copy of the code")
                .isEqualTo(401);

        phone.driver()
                .get(hotel.asks("openid", "identity", "offline_access")
                        .build()
                        .toURI()
                        .toString());
        var second = hotel.tokens(phone);
        var third = hotel.refresh(second.getRefreshToken())
                .toSuccessResponse()
                .getTokens()
                .toOIDCTokens();
        assertThat(hotel.refresh(second.getRefreshToken()).indicatesSuccess()).isFalse();
        assertThat(hotel.userInfo(third.getAccessToken()).getStatusCode())
                .as("somebody has a copy of the refresh token")
                .isEqualTo(401);
    }

    @Test
    void aLockedAccountAndADeclinedRequestEndWhatTheyLedTo(Browser phone) throws Exception {
        var citizen = asked(phone, "openid", "identity", "profile", "offline_access");
        citizen.says("connect.consent.offline");
        var page = phone.address();
        allowsAll(citizen, "once");
        var unused = hotel.code(phone);
        phone.open(page);
        citizen.press("connect.consent.refuse");
        assertThat(hotel.answer(phone).indicatesSuccess()).isFalse();
        assertThat(hotel.redeem(unused).indicatesSuccess())
                .as("declined after all")
                .isFalse();

        phone.driver()
                .get(hotel.asks("openid", "identity", "offline_access")
                        .build()
                        .toURI()
                        .toString());
        phone.driver().findElement(By.id("claim-personal_id")).click();
        remember(citizen, "remembered");
        citizen.press("connect.consent.allow");
        var tokens = hotel.tokens(phone);
        Support.portal("update account set status = 'LOCKED' where person = '" + an.number() + "'");
        assertThat(hotel.userInfo(tokens.getAccessToken()).getStatusCode()).isEqualTo(401);
        assertThat(hotel.refresh(tokens.getRefreshToken()).indicatesSuccess()).isFalse();
    }

    @Test
    void whoSignsOutAtTheSiteSignsOutHereOrIsAsked(Browser phone) throws Exception {
        var citizen = asked(phone, "openid", "profile", "identity");
        allowsAll(citizen, "once");
        var token = hotel.tokens(phone).getIDToken();
        phone.driver().get(hotel.leaves(null, "/goodbye").toString());
        citizen.says("connect.sign-out.title");
        Axe.assertClean(phone);
        phone.driver().get(hotel.leaves(token, "/elsewhere").toString());
        citizen.says("connect.refused.title");
        phone.driver().get(hotel.leaves(token, "/goodbye").toString());
        phone.until(ExpectedConditions.urlContains("/goodbye?state="));
        phone.driver().get(Server.address("/home").toString());
        citizen.says("identity.sign-in.submit");
    }

    @Test
    void whoAsksForMoreThanRegisteredIsStoppedAndTheCitizenIsToldWhatWasTooMuch(Browser phone) throws Exception {
        var citizen = asked(phone, "openid", "profile", "health_insurance");
        citizen.says("connect.stopped.title", RelyingParties.NAME)
                .says("connect.stopped.nothing")
                .says("registry.attribute.HEALTH_NUMBER");
        assertThat(phone.driver().findElements(By.cssSelector(".facts .status.bad")))
                .hasSameSizeAs(ClaimScope.HEALTH_INSURANCE.claims());
        Axe.assertClean(phone);
        phone.look(Look.PHONE);
        Axe.assertClean(phone);
        citizen.follow("connect.stopped.logged")
                .says(citizen.text("audit.act.connect.stopped", RelyingParties.NAME, "|")
                        .split("\\|")[0]);
        phone.driver().navigate().back();
        citizen.follow(citizen.text("connect.stopped.back", hotel.callback().getHost()));
        assertThat(hotel.answer(phone).toErrorResponse().getErrorObject().getCode())
                .isEqualTo(OAuth2Error.INVALID_SCOPE_CODE);
        phone.driver()
                .get(hotel.asks("openid")
                        .build()
                        .toURI()
                        .toString()
                        .replace("%2Fcallback", "%2Fcallback%2F..%2Felsewhere"));
        new Screen(phone).says("connect.refused.title");
        Axe.assertClean(phone);
    }
}
