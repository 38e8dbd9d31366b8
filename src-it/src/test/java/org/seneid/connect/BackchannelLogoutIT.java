package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.webhook.DevelopedWebhooks;
import org.seneid.connect.webhook.WebhookStatus;
import org.seneid.identity.session.LapsedSessions;
import org.seneid.identity.session.SessionLimits;
import org.seneid.identity.session.Sessions;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.MovableClock;

/** How a third party is told that a session has ended by which it signed a citizen in. */
@InContainer
class BackchannelLogoutIT {

    @Inject
    private ToldHotel hotel;

    @Inject
    private Sessions sessions;

    @Inject
    private DevelopedWebhooks webhooks;

    @Inject
    private SigningKeys keys;

    @Inject
    private LapsedSessions lapsed;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    @BeforeEach
    void aHotelThatWantsToBeTold() throws Exception {
        hotel.open();
    }

    @AfterEach
    void closed() throws Exception {
        hotel.close();
    }

    @Test
    void aSessionsEndIsToldToWhomItSignedTheCitizenIn() throws Exception {
        var code = hotel.allowed();
        hotel.redeem(code);
        as.citizen(hotel.citizen, () -> sessions.leave());
        as.citizen(hotel.citizen, () -> sessions.leave());
        var got = hotel.server.next();
        assertThat(got.line()).isEqualTo("POST /logout HTTP/1.1");
        assertThat(got.headers()).containsEntry("content-type", "application/x-www-form-urlencoded");
        var token = SignedJWT.parse(got.body().replaceFirst("^logout_token=", ""));
        assertThat(token.getHeader().getType().getType()).isEqualTo("logout+jwt");
        assertThat(keys.signed(token, JOSEObjectType.JWT)).as("no ID token").isEmpty();
        var key = keys.published().getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(hotel.clientId);
        assertThat(claims.getClaim("sid")).isEqualTo(hotel.client().sessionId(hotel.citizen.session()));
        assertThat(claims.getJSONObjectClaim("events"))
                .containsOnlyKeys("http://schemas.openid.net/event/backchannel-logout");
        assertThat(claims.getClaims())
                .containsKeys("iss", "sub", "iat", "exp", "jti")
                .doesNotContainKey("nonce");
        hotel.until(WebhookStatus.DELIVERED);
        assertThat(as.developer(hotel.developer, () -> webhooks.newest(hotel.id)))
                .hasSize(1);
    }

    @Test
    void aSessionThatRanOutByItselfIsToldOnce() throws Exception {
        hotel.redeem(hotel.allowed());
        runOut();
        assertThat(told()).isZero();
        clock.move(SessionLimits.of(Role.CITIZEN).idleForSure().plusSeconds(1));
        runOut();
        runOut();
        var got = hotel.server.next();
        assertThat(got.line()).isEqualTo("POST /logout HTTP/1.1");
        var token = SignedJWT.parse(got.body().replaceFirst("^logout_token=", ""));
        assertThat(token.getJWTClaimsSet().getClaim("sid"))
                .isEqualTo(hotel.client().sessionId(hotel.citizen.session()));
        assertThat(told()).isEqualTo(1);
    }

    private int told() throws Exception {
        return as.developer(hotel.developer, () -> webhooks.newest(hotel.id)).size();
    }

    /** Often enough to get through the sessions of other tests too, of which the oldest come first. */
    private void runOut() throws Exception {
        as.system(hotel.developer.account(), () -> {
            for (int i = 0; i < 20; i++) lapsed.end();
            return null;
        });
    }
}
