package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.ClientAddresses;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientWords;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.consent.ClientConsents;
import org.seneid.connect.key.SigningKeys;
import org.seneid.connect.webhook.DevelopedWebhooks;
import org.seneid.connect.webhook.WebhookStatus;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.Staff;

/** How a third party's server is told what happens to consents. */
@InContainer
class WebhooksIT {

    @Inject
    private ToldHotel hotel;

    @Inject
    private DevelopedClients clients;

    @Inject
    private ClientConsents consents;

    @Inject
    private DevelopedWebhooks webhooks;

    @Inject
    private SigningKeys keys;

    @Inject
    private Staff staff;

    @Inject
    private MovableClock clock;

    @Inject
    private Databases databases;

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
    void aWithdrawalIsToldInASignedMessageWithoutValues() throws Exception {
        hotel.allowed();
        as.citizen(hotel.citizen, () -> consents.withdraw(hotel.consent()));
        var got = hotel.server.next();
        assertThat(got.line()).isEqualTo("POST /hook HTTP/1.1");
        var said = JSONObjectUtils.parse(got.body());
        assertThat(said)
                .containsEntry("type", "consent.withdrawn")
                .containsEntry("client_id", hotel.clientId)
                .containsOnlyKeys("id", "type", "at", "client_id", "sub");
        assertThat(got.body()).doesNotContain(hotel.citizen.person().digits()).doesNotContain(hotel.citizen.name());
        var input = got.headers().get("signature-input").replaceFirst("^sen=", "");
        var base = "\"@method\": POST\n\"@target-uri\": " + hotel.server.address("/hook") + "\n\"content-type\": "
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
        hotel.until(WebhookStatus.DELIVERED);
    }

    @Test
    void aMessageIsTriedAgainUntilItIsTaken() throws Exception {
        hotel.server.answers(503, 302, Receiver.SILENT);
        hotel.allowed();
        as.citizen(hotel.citizen, () -> consents.narrow(hotel.consent(), ToldHotel.PHONE));
        var first = hotel.server.next();
        assertThat(JSONObjectUtils.parse(first.body())).containsEntry("claims", List.of("phone_number"));
        for (int i = 0; i < 3; i++) {
            hotel.waitForAnswer(i + 1);
            clock.move(Duration.ofHours(2));
            hotel.sendDue();
            assertThat(hotel.server.next().body()).isEqualTo(first.body());
        }
        hotel.until(WebhookStatus.DELIVERED);
        assertThat(hotel.server.gotNothingMore()).isTrue();
        assertThat(hotel.newest().attemptsMade()).isEqualTo(4);
    }

    @Test
    void whatNobodyTookIsGivenUpAfterFourDaysAndSentAgainWhenAsked() throws Exception {
        hotel.server.answers(500, 500);
        hotel.allowed();
        as.citizen(hotel.citizen, () -> consents.withdraw(hotel.consent()));
        hotel.server.next();
        hotel.waitForAnswer(1);
        clock.move(Duration.ofDays(4));
        hotel.until(WebhookStatus.FAILED);
        hotel.server.next();
        var message = hotel.newest().publicId();
        var other = staff.opened(Citizens.number(), "developer", "Lê Văn Khác", Role.PARTNER);
        assertThatThrownBy(() -> as.developer(other, () -> webhooks.replay(hotel.id, message)))
                .isInstanceOf(NotFound.class);
        assertThat(as.developer(hotel.developer, () -> webhooks.replay(hotel.id, message)))
                .isTrue();
        hotel.until(WebhookStatus.DELIVERED);
        hotel.server.next();
    }

    @Test
    void onlySoManyMessagesWaitToBeSentAgain() throws Exception {
        hotel.server.answers(500);
        hotel.allowed();
        as.citizen(hotel.citizen, () -> consents.withdraw(hotel.consent()));
        hotel.server.next();
        hotel.waitForAnswer(1);
        var message = hotel.newest().publicId();
        for (int i = 0; i < 50; i++)
            waitsToBeSentAgain(hotel.client().id(), -100 * hotel.client().id() - i);
        assertThatThrownBy(() -> as.developer(hotel.developer, () -> webhooks.replay(hotel.id, message)))
                .hasMessage("connect.webhooks.too-many");
        databases.portal(
                "update webhook_message set status = 'FAILED' where id = ?",
                -100 * hotel.client().id());
        assertThat(as.developer(hotel.developer, () -> webhooks.replay(hotel.id, message)))
                .isTrue();
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
    void aNetworkOfThePortalsOwnIsNotCalled() throws Exception {
        var description = hotel.client().description();
        var inside = new ClientDescription(
                new ClientWords("Khách sạn", "Khách sạn", "nhận phòng", "checking in"),
                new ClientAddresses(
                        description.redirectUris(),
                        RegisteredUris.NONE,
                        Optional.of(URI.create("https://169.254.169.254/latest/meta-data")),
                        Optional.empty()),
                ToldHotel.BOTH,
                ToldHotel.PHONE);
        as.developer(hotel.developer, () -> clients.describe(hotel.id, inside));
        hotel.approve(hotel.operator, hotel.id);
        hotel.allowed();
        as.citizen(hotel.citizen, () -> consents.withdraw(hotel.consent()));
        hotel.waitForAnswer(1);
        assertThat(hotel.newest().reason()).isEqualTo("address-not-public");
        assertThat(hotel.newest().status()).isEqualTo(WebhookStatus.WAITING);
    }
}
