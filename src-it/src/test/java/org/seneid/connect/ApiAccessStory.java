package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A third party's program gets a token for the API, and what it does wrong it is told as programs are. */
@Story
@SecondServer
class ApiAccessStory {

    private final HighRelyingParty bank = new HighRelyingParty();

    private static HTTPResponse token(ClientAuthentication authentication, String scope) {
        var request = new TokenRequest.Builder(
                        Server.address("/oauth/token"), authentication, new ClientCredentialsGrant())
                .scope(Scope.parse(scope))
                .build();
        return RelyingParty.send(request.toHTTPRequest());
    }

    private boolean active(String token) throws Exception {
        var asked = new TokenIntrospectionRequest(
                Server.address("/oauth/introspect"), bank.authentication(), new BearerAccessToken(token));
        return Boolean.TRUE.equals(
                RelyingParty.send(asked.toHTTPRequest()).getBodyAsJSONObject().get("active"));
    }

    @Test
    void aTokenIsGoodUntilItIsGivenBack() throws Exception {
        var token = bank.apiToken();
        assertThat(token.getLifetime()).isEqualTo(600);
        assertThat(token.getScope().toString()).isEqualTo("redemptions");
        assertThat(active(token.getValue())).isTrue();
        var stored =
                Support.portal("select hash from api_token where client = (select id from client where client_id = '"
                        + bank.clientId() + "')");
        assertThat(stored).hasSize(1).noneMatch(row -> row.get("hash").equals(token.getValue()));
        RelyingParty.send(new TokenRevocationRequest(Server.address("/oauth/revoke"), bank.authentication(), token)
                .toHTTPRequest());
        assertThat(active(token.getValue())).isFalse();
    }

    @Test
    void theProfileHighNeedsAProofAndNobodyGetsMoreThanThereIs() throws Exception {
        assertThat(bank.redeem(new ClientCredentialsGrant(), bank.authentication(), null)
                        .getBodyAsJSONObject())
                .containsEntry("error", "invalid_dpop_proof");
        assertThat(token(bank.authentication(), "redemptions everything").getBodyAsJSONObject())
                .containsEntry("error", "invalid_scope");
    }

    @Test
    void whoCannotSignForWhatItGetsGetsNothing() throws Exception {
        var hotel = Support.client("https://hotel.example/callback");
        var authentication = new ClientSecretBasic(new ClientID(hotel.get("id")), new Secret(hotel.get("secret")));
        assertThat(token(authentication, "redemptions").getBodyAsJSONObject())
                .containsEntry("error", "unauthorized_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "par", "userinfo", "introspect", "revoke"})
    void whatIsWrongBeforeAnythingIsReadIsNoPage(String endpoint) {
        var web = new Web();
        var method = web.send("DELETE", "/oauth/" + endpoint, BodyPublishers.noBody());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Content-Type")).startsWith("application/json");
        assertThat(method.body()).contains("\"error\":\"invalid_request\"");
        var large = web.send(
                "POST",
                "/oauth/" + endpoint,
                BodyPublishers.ofString("a=" + "a".repeat(1_100_000)),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.header("Content-Type")).startsWith("application/json");
        assertThat(large.body()).contains("\"error\":\"invalid_request\"");
    }
}
