package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** What the FAPI 2.0 security profile asks of the portal, tried by a client that keeps to it and by one that does not. */
@Story
@SecondServer
class HighProfileStory {

    private Person an;
    private Web phone;
    private HighRelyingParty bank;

    @BeforeEach
    void aBank() {
        an = Support.make(aCitizen().holding(CITIZEN_CARD));
        phone = Web.signedIn(an);
        bank = new HighRelyingParty();
    }

    private AuthorizationCode code() throws Exception {
        return code(bank.pushed("openid", "profile", "identity"));
    }

    private AuthorizationCode code(String authorize) throws Exception {
        var page = phone.get(phone.get(authorize).next());
        var form = page.forms().stream()
                .filter(one -> one.action().startsWith("/oauth/consent/"))
                .findFirst()
                .orElseThrow();
        var answer = phone.post(form.by("allow", "all")
                .with("remembered", "once")
                .with("claim-name", "on")
                .with("claim-personal_id", "on"));
        return AuthenticationResponseParser.parse(URI.create(answer.location()))
                .toSuccessResponse()
                .getAuthorizationCode();
    }

    private DPoPAccessToken token() throws Exception {
        var answer = bank.redeem(bank.grant(code()));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(200);
        return (DPoPAccessToken) OIDCTokenResponse.parse(answer).getOIDCTokens().getAccessToken();
    }

    private static String error(HTTPResponse answer) throws Exception {
        assertThat(answer.getStatusCode()).isBetween(400, 401);
        return String.valueOf(answer.getBodyAsJSONObject().get("error"));
    }

    @Test
    void aTokenIsGoodOnlyWithAProofOfItsKeyThatIsNew() throws Exception {
        var token = token();
        var request = bank.userInfo(token);
        var answer = RelyingParty.send(request);
        assertThat(answer.getBodyAsJSONObject()).containsEntry("personal_id", an.number());
        assertThat(RelyingParty.send(request).getStatusCode())
                .as("the same proof again")
                .isEqualTo(401);
        assertThat(RelyingParty.send(bank.userInfo(token, HighRelyingParty.anotherKey()))
                        .getStatusCode())
                .as("another's key")
                .isEqualTo(401);
        var bearer = new UserInfoRequest(Server.address("/oauth/userinfo"), new BearerAccessToken(token.getValue()));
        assertThat(RelyingParty.send(bearer.toHTTPRequest()).getStatusCode())
                .as("without a proof")
                .isEqualTo(401);
    }

    @Test
    void aRequestHasToBePushedAndIsTakenOnce() throws Exception {
        var open = bank.request("openid").toURI();
        assertThat(phone.get(open.getRawPath() + "?" + open.getRawQuery()).location())
                .contains("/oauth/refused");
        var pushed = bank.pushed("openid");
        assertThat(phone.get(pushed).location()).contains("/oauth/consent/");
        assertThat(phone.get(pushed).location()).contains("/oauth/refused");
    }

    @Test
    void anAssertionIsGoodOnceAndTheTokensNeedAProof() throws Exception {
        var assertion = bank.authentication();
        assertThat(bank.push(assertion, "openid").getStatusCode()).isEqualTo(201);
        assertThat(error(bank.push(assertion, "openid"))).isEqualTo("invalid_client");
        assertThat(error(bank.push(new HighRelyingParty().authentication(), "openid")))
                .as("another's assertion")
                .isEqualTo("invalid_client");
        var grant = bank.grant(code());
        assertThat(error(bank.redeem(grant, bank.authentication(), null))).isEqualTo("invalid_dpop_proof");
        assertThat(bank.redeem(grant).getStatusCode()).isEqualTo(200);
        assertThat(error(bank.redeem(grant))).as("the code again").isEqualTo("invalid_grant");
    }

    @Test
    void aCodeIsBoundToTheKeyThatAProofOrTheRequestItselfNames() throws Exception {
        var proven = bank.grant(code(bank.authorize(bank.pushBound(bank.prover(), null))));
        assertThat(error(bank.redeem(proven, bank.authentication(), HighRelyingParty.anotherKey())))
                .isEqualTo("invalid_dpop_proof");
        assertThat(bank.redeem(proven).getStatusCode()).isEqualTo(200);
        var named = bank.grant(code(bank.authorize(bank.pushBound(null, bank.confirmation()))));
        assertThat(error(bank.redeem(named, bank.authentication(), HighRelyingParty.anotherKey())))
                .isEqualTo("invalid_dpop_proof");
        assertThat(bank.redeem(named).getStatusCode()).isEqualTo(200);
    }

    @Test
    void aRequestThatNamesAnotherKeyThanItsProofIsRefused() throws Exception {
        assertThat(error(bank.pushBound(HighRelyingParty.anotherKey(), bank.confirmation())))
                .isEqualTo("invalid_dpop_proof");
        assertThat(bank.pushBound(bank.prover(), bank.confirmation()).getStatusCode())
                .isEqualTo(201);
    }
}
