package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientAddresses;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientWords;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.consent.ClientConsents;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.token.Tokens;
import org.seneid.connect.webhook.DevelopedWebhooks;
import org.seneid.connect.webhook.WebhookMessage;
import org.seneid.connect.webhook.WebhookSender;
import org.seneid.connect.webhook.WebhookStatus;
import org.seneid.identity.account.Callers;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Operators;
import org.seneid.support.Staff;

/** How a third party's server is told what happens to consents and sessions. */
@InContainer
class WebhooksIT {

    private static final ClaimSet PHONE = ClaimSet.of(List.of(IdentityClaim.PHONE_NUMBER));
    private static final ClaimSet BOTH = PHONE.and(ClaimSet.of(List.of(IdentityClaim.EMAIL_ADDRESS)));
    private static final String BACK = "https://hotel.example/cb";

    @Inject
    private DevelopedClients clients;

    @Inject
    private ClientReviews reviews;

    @Inject
    private RegisteredClients registered;

    @Inject
    private Authorizations authorizations;

    @Inject
    private Tokens tokens;

    @Inject
    private ClientConsents consents;

    @Inject
    private Sessions sessions;

    @Inject
    private DevelopedWebhooks webhooks;

    @Inject
    private WebhookSender sender;

    @Inject
    private SigningKeys keys;

    @Inject
    private Staff staff;

    @Inject
    private Operators operators;

    @Inject
    private Citizens citizens;

    @Inject
    private Callers callers;

    @Inject
    private MovableClock clock;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private final String clientId = "hotel-" + UUID.randomUUID().toString().substring(0, 8);
    private final CodeVerifier verifier = new CodeVerifier();
    private Receiver hotel;
    private Actor developer;
    private Actor operator;
    private Actor citizen;
    private PublicId id;

    @BeforeEach
    void aHotelThatWantsToBeTold() throws Exception {
        hotel = new Receiver();
        developer = staff.opened(Citizens.number(), "developer", "Lý Thị Nghe", Role.PARTNER);
        operator = operators.operator();
        citizen = ((Welcome) callers.at(Callers.HOME, citizens.open(2), Citizens.PASSWORD)).actor();
        id = approved(hotel.address("/hook"));
    }

    @AfterEach
    void closed() throws Exception {
        hotel.close();
        clock.reset();
    }

    private PublicId approved(URI hook) throws Exception {
        var redirects = RegisteredUris.typed(BACK, "redirectUris");
        var registration = new ClientRegistration(
                clientId,
                "Khách sạn",
                "Khách sạn",
                clientId + ".example",
                "nhận phòng",
                "checking in",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                null,
                redirects,
                RegisteredUris.NONE,
                BOTH,
                PHONE);
        var description = new ClientDescription(
                new ClientWords("Khách sạn", "Khách sạn", "nhận phòng", "checking in"),
                new ClientAddresses(
                        redirects, RegisteredUris.NONE, Optional.of(hook), Optional.of(hotel.address("/logout"))),
                BOTH,
                PHONE);
        var client = as.developer(developer, () -> clients.register(registration, description));
        as.developer(developer, () -> clients.newSecret(client));
        as.developer(developer, () -> clients.submit(client));
        approve(operator, client);
        return client;
    }

    /** As one who has looked at it. */
    private void approve(Actor who, PublicId client) throws Exception {
        var seen = as.operator(who, () -> reviews.asked(client)).fingerprint();
        as.operator(who, () -> reviews.approve(client, seen));
    }

    private Client client() {
        return registered.live(clientId).orElseThrow();
    }

    /** The citizen allows what the hotel asks. */
    private AuthorizationCode allowed() throws Exception {
        var challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        var sent = Map.of(
                "client_id", List.of(clientId),
                "redirect_uri", List.of(BACK),
                "response_type", List.of("code"),
                "scope", List.of("openid phone email"),
                "code_challenge", List.of(challenge),
                "code_challenge_method", List.of("S256"));
        var asked = as.citizen(citizen, () -> authorizations.begin(sent)).publicId();
        var answer = as.citizen(citizen, () -> authorizations.allow(asked, BOTH, true));
        return new AuthorizationCode(answer.code().orElseThrow().text());
    }

    private void redeem(AuthorizationCode code) throws Exception {
        as.nobody(() -> tokens.redeem(
                client(), new AuthorizationCodeGrant(code, URI.create(BACK), verifier), Optional.empty()));
    }

    private PublicId consent() throws Exception {
        return as.citizen(citizen, () -> consents.open()).get(0).publicId();
    }

    private void sendDue() throws Exception {
        as.system(developer.account(), () -> {
            sender.sendAll();
            return null;
        });
    }

    private WebhookMessage newest() throws Exception {
        return as.developer(developer, () -> webhooks.newest(id)).get(0);
    }

    private void until(WebhookStatus status) throws Exception {
        for (int i = 0; newest().status() != status; i++) {
            if (i == 300) throw new AssertionError(newest().status() + " " + newest().reason());
            Thread.onSpinWait();
            sendDue();
        }
    }

    @Test
    void aWithdrawalIsToldInASignedMessageWithoutValues() throws Exception {
        allowed();
        as.citizen(citizen, () -> consents.withdraw(consent()));
        var got = hotel.next();
        assertThat(got.line()).isEqualTo("POST /hook HTTP/1.1");
        var said = JSONObjectUtils.parse(got.body());
        assertThat(said)
                .containsEntry("type", "consent.withdrawn")
                .containsEntry("client_id", clientId)
                .containsOnlyKeys("id", "type", "at", "client_id", "sub");
        assertThat(got.body()).doesNotContain(citizen.person().digits()).doesNotContain(citizen.name());
        var input = got.headers().get("signature-input").replaceFirst("^sen=", "");
        var base = "\"@method\": POST\n\"@target-uri\": " + hotel.address("/hook") + "\n\"content-type\": "
                + got.headers().get("content-type") + "\n\"content-digest\": "
                + got.headers().get("content-digest")
                + "\n\"@signature-params\": " + input;
        var keyId = input.replaceAll(".*keyid=\"([^\"]+)\".*", "$1");
        var signature = got.headers().get("signature").replaceAll("^sen=:|:$", "");
        assertThat(new ECDSAVerifier(keys.published().getKeyByKeyId(keyId).toECKey())
                        .verify(
                                new JWSHeader(JWSAlgorithm.ES256),
                                base.getBytes(StandardCharsets.US_ASCII),
                                Base64URL.encode(new Base64(signature).decode())))
                .isTrue();
        until(WebhookStatus.DELIVERED);
    }

    @Test
    void aMessageIsTriedAgainUntilItIsTaken() throws Exception {
        hotel.answers(503, 302, Receiver.SILENT);
        allowed();
        as.citizen(citizen, () -> consents.narrow(consent(), PHONE));
        var first = hotel.next();
        assertThat(JSONObjectUtils.parse(first.body())).containsEntry("claims", List.of("phone_number"));
        for (int i = 0; i < 3; i++) {
            waitForAnswer(i + 1);
            clock.move(Duration.ofHours(2));
            sendDue();
            assertThat(hotel.next().body()).isEqualTo(first.body());
        }
        until(WebhookStatus.DELIVERED);
        assertThat(hotel.gotNothingMore()).isTrue();
        assertThat(newest().attemptsMade()).isEqualTo(4);
    }

    /** An attempt ends a little after the receiver has seen it. */
    private void waitForAnswer(int attempts) throws Exception {
        for (int i = 0;
                newest().attemptsMade() < attempts
                        || newest().answer() == 0 && newest().reason().isEmpty();
                i++) if (i > 100_000) throw new AssertionError("no answer");
    }

    @Test
    void whatNobodyTookIsGivenUpAfterFourDaysAndSentAgainWhenAsked() throws Exception {
        hotel.answers(500, 500);
        allowed();
        as.citizen(citizen, () -> consents.withdraw(consent()));
        hotel.next();
        waitForAnswer(1);
        clock.move(Duration.ofDays(4));
        until(WebhookStatus.FAILED);
        hotel.next();
        var message = newest().publicId();
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        assertThatThrownBy(() -> as.developer(other, () -> webhooks.replay(id, message)))
                .isInstanceOf(NotFound.class);
        assertThat(as.developer(developer, () -> webhooks.replay(id, message))).isTrue();
        until(WebhookStatus.DELIVERED);
        hotel.next();
    }

    @Test
    void onlySoManyMessagesWaitToBeSentAgain() throws Exception {
        hotel.answers(500);
        allowed();
        as.citizen(citizen, () -> consents.withdraw(consent()));
        hotel.next();
        waitForAnswer(1);
        var message = newest().publicId();
        for (int i = 0; i < 50; i++) waitsToBeSentAgain(client().id(), -100 * client().id() - i);
        assertThatThrownBy(() -> as.developer(developer, () -> webhooks.replay(id, message)))
                .hasMessage("connect.webhooks.too-many");
        databases.portal("update webhook_message set status = 'FAILED' where id = ?", -100 * client().id());
        assertThat(as.developer(developer, () -> webhooks.replay(id, message))).isTrue();
    }

    private void waitsToBeSentAgain(long client, long row) throws Exception {
        databases.portal(
                "insert into webhook_message (id, version, public_id, client, event, status, body, created_at, attempts,"
                        + " answer, millis, reason, replayed_at) values (?, 0, ?, ?, 'CONSENT_WITHDRAWN', 'WAITING', '{}',"
                        + " timestamp '2026-01-01 00:00:00', 1, 500, 1, '', timestamp '2026-01-01 00:00:00')",
                row,
                PublicId.random().value(),
                client);
    }

    @Test
    void aSessionsEndIsToldToWhomItSignedTheCitizenIn() throws Exception {
        var code = allowed();
        redeem(code);
        as.citizen(citizen, () -> sessions.leave());
        as.citizen(citizen, () -> sessions.leave());
        var got = hotel.next();
        assertThat(got.line()).isEqualTo("POST /logout HTTP/1.1");
        assertThat(got.headers()).containsEntry("content-type", "application/x-www-form-urlencoded");
        var token = SignedJWT.parse(got.body().replaceFirst("^logout_token=", ""));
        assertThat(token.getHeader().getType().getType()).isEqualTo("logout+jwt");
        assertThat(keys.signed(token, JOSEObjectType.JWT)).as("no ID token").isEmpty();
        var key = keys.published().getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(clientId);
        assertThat(claims.getClaim("sid")).isEqualTo(client().sessionId(citizen.session()));
        assertThat(claims.getJSONObjectClaim("events"))
                .containsOnlyKeys("http://schemas.openid.net/event/backchannel-logout");
        assertThat(claims.getClaims())
                .containsKeys("iss", "sub", "iat", "exp", "jti")
                .doesNotContainKey("nonce");
        until(WebhookStatus.DELIVERED);
        assertThat(as.developer(developer, () -> webhooks.newest(id))).hasSize(1);
    }

    @Test
    void aNetworkOfThePortalsOwnIsNotCalled() throws Exception {
        var description = client().description();
        var inside = new ClientDescription(
                new ClientWords("Khách sạn", "Khách sạn", "nhận phòng", "checking in"),
                new ClientAddresses(
                        description.redirectUris(),
                        RegisteredUris.NONE,
                        Optional.of(URI.create("https://169.254.169.254/latest/meta-data")),
                        Optional.empty()),
                BOTH,
                PHONE);
        as.developer(developer, () -> clients.describe(id, inside));
        approve(operator, id);
        allowed();
        as.citizen(citizen, () -> consents.withdraw(consent()));
        waitForAnswer(1);
        assertThat(newest().reason()).isEqualTo("address-not-public");
        assertThat(newest().status()).isEqualTo(WebhookStatus.WAITING);
    }

    @Test
    void aClientThatIsStoppedMidFlowGetsNothingAndIsToldNothing() throws Exception {
        var code = allowed();
        as.operator(operator, () -> reviews.suspend(id, "Bị tố cáo"));
        as.operator(operator, () -> reviews.resume(id, "Đã giải thích"));
        assertThatThrownBy(() -> redeem(code)).isInstanceOf(ProtocolError.class);
        as.operator(operator, () -> reviews.suspend(id, "Bị tố cáo"));
        assertThat(registered.live(clientId)).isEmpty();
        assertThat(as.citizen(citizen, () -> consents.open()))
                .as("to be seen and taken back, and of no use")
                .isNotEmpty()
                .noneMatch(consent -> consent.openAt(clock.instant()));
        assertThat(as.developer(developer, () -> webhooks.newest(id))).isEmpty();
    }
}
