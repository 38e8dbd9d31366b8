package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.authorization.AuthorizationRefused;
import org.seneid.connect.authorization.AuthorizationRequests;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.connect.client.Client;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.token.Tokens;
import org.seneid.identity.session.StepUpRequired;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.MovableClock;
import org.seneid.support.RelyingParties;

/** What a code and a pushed request are bound to, and when a sign-in is too old, as the published tests ask it. */
@InContainer
class CodeBindingIT {

    @Inject
    private ToldHotel hotel;

    @Inject
    private Tokens tokens;

    @Inject
    private Authorizations authorizations;

    @Inject
    private AuthorizationRequests requests;

    @Inject
    private RelyingParties parties;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    @BeforeEach
    void aHotel() throws Exception {
        hotel.open();
    }

    @AfterEach
    void closed() throws Exception {
        hotel.close();
    }

    private void refused(Client client, AuthorizationCode code, CodeVerifier verifier) {
        var grant = new AuthorizationCodeGrant(code, URI.create(ToldHotel.BACK), verifier);
        assertThatThrownBy(() -> as.nobody(() -> tokens.redeem(client, grant, Optional.empty())))
                .isInstanceOfSatisfying(
                        ProtocolError.class,
                        wrong -> assertThat(wrong.error().getCode()).isEqualTo("invalid_grant"));
    }

    @Test
    void aCodeIsOfOneClientAndNeedsItsVerifier() throws Exception {
        var code = hotel.allowed();
        refused(parties.standard(ToldHotel.BACK).client(), code, hotel.verifier);
        refused(hotel.client(), code, null);
        refused(hotel.client(), code, new CodeVerifier());
        hotel.redeem(code);
    }

    @Test
    void aCodeIsGoodForAMinute() throws Exception {
        var code = hotel.allowed();
        clock.move(Duration.ofSeconds(61));
        refused(hotel.client(), code, hotel.verifier);
    }

    @Test
    void aPushedRequestIsOfOneClientForAMinuteAndAHalf() throws Exception {
        var pushed = as.nobody(() -> requests.push(hotel.client(), hotel.request()));
        var other = parties.standard(ToldHotel.BACK).client();
        unknown(other.clientId(), pushed.publicId().value());
        clock.move(Duration.ofSeconds(91));
        unknown(hotel.clientId, pushed.publicId().value());
    }

    private void unknown(String client, String pushed) {
        var sent = Map.of("client_id", List.of(client), "request_uri", List.of(AuthorizationRequests.PUSHED + pushed));
        assertThatThrownBy(() -> as.citizen(hotel.citizen, () -> authorizations.begin(sent)))
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class,
                        refused -> assertThat(refused.error().getCode()).isEqualTo("invalid_request_uri"));
    }

    @Test
    void whoHasToProveAgainIsAskedTo() throws Exception {
        hotel.redeem(hotel.allowed());
        assertThat(answered("max_age", "10000")).isTrue();
        clock.move(Duration.ofSeconds(2));
        assertThat(answered("max_age", "10000")).isTrue();
        assertThatThrownBy(() -> answered("max_age", "1")).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> answered("prompt", "login")).isInstanceOf(StepUpRequired.class);
    }

    /** Whether the request is answered without asking the citizen. */
    private boolean answered(String parameter, String value) throws Exception {
        var sent = hotel.request();
        sent.put(parameter, List.of(value));
        var arrived = as.citizen(hotel.citizen, () -> authorizations.begin(sent));
        return arrived.answer().isPresent()
                || as.citizen(
                                hotel.citizen,
                                () -> authorizations.known(arrived.request().publicId()))
                        .isPresent();
    }

    @Test
    void withoutASessionNobodyIsAsked() {
        var sent = hotel.request();
        sent.put("prompt", List.of("none"));
        assertThatThrownBy(() -> as.nobody(() -> requests.judge(sent)))
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class,
                        refused -> assertThat(refused.error().getCode()).isEqualTo("login_required"));
    }
}
