package org.seneid.services.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.SampleClients;
import org.seneid.connect.client.Secret;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

class EmbedSessionTest {

    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final String ORIGIN = "https://hotel.example";
    private static final String SLUG = "confirmation-of-residence";
    private static final BrowserTrace HERE = BrowserTrace.of("203.0.113.7", "Firefox");

    private final Client client = SampleClients.embedding(ORIGIN, SLUG);
    private final EmbedGrant grant =
            new EmbedGrant(Sha256.of("secret"), new EmbeddingPlace(client, SLUG, ORIGIN), citizen(), HERE, NOW);

    private static Actor citizen() {
        return new Actor(
                new AccountId(7L),
                new PersonalId("001090012345"),
                "Nguyễn Văn An",
                Role.CITIZEN,
                2,
                PublicId.random().value(),
                NOW.minusSeconds(60));
    }

    @Test
    void aGrantIsGoodForItsFormInItsBrowserForTwoMinutes() {
        assertThat(grant.meant(client.clientId(), SLUG, HERE, NOW.plusSeconds(119)))
                .isTrue();
        assertThat(grant.meant(client.clientId(), SLUG, HERE, NOW.plusSeconds(120)))
                .isFalse();
        assertThat(grant.meant(client.clientId(), "birth-registration", HERE, NOW))
                .isFalse();
        assertThat(grant.meant("another", SLUG, HERE, NOW)).isFalse();
    }

    @Test
    void aFrameElsewhereGetsNothingForIt() {
        assertThat(grant.meant(client.clientId(), SLUG, BrowserTrace.of("203.0.113.8", "Firefox"), NOW))
                .isFalse();
        assertThat(grant.meant(client.clientId(), SLUG, BrowserTrace.of("203.0.113.7", "Chrome"), NOW))
                .isFalse();
        assertThat(BrowserTrace.of("2001:db8:1:2::3", null)).isEqualTo(BrowserTrace.of("2001:db8:1:2::4", null));
    }

    @Test
    void aSessionEndsWhenNobodyUsesItOrItsPlaceIsNoneAnyMore() {
        var session = new EmbedSession(grant, Secret.random(), "en", NOW);
        assertThat(session.language()).isEqualTo("en");
        assertThat(session.goodAt(NOW.plus(EmbedSession.IDLE).minusSeconds(1))).isTrue();
        assertThat(session.goodAt(NOW.plus(EmbedSession.IDLE))).isFalse();
        assertThat(EmbedSession.IDLE).isLessThanOrEqualTo(Duration.ofMinutes(30));
        assertThat(new EmbedSession(grant, Secret.random(), "<", NOW).language())
                .isEqualTo("vi");
        SampleClients.embed(client, RegisteredOrigins.NONE, ServiceSlugs.NONE);
        assertThat(session.goodAt(NOW)).isFalse();
    }

    @Test
    void aPlaceIsOneOriginOfOneClientForOneService() {
        assertThat(new EmbeddingPlace(client, SLUG, ORIGIN).open()).isTrue();
        assertThat(new EmbeddingPlace(client, SLUG, ORIGIN).host()).isEqualTo("hotel.example");
        assertThat(new EmbeddingPlace(client, SLUG, "https://hotel.example.evil.example").open())
                .isFalse();
        assertThat(new EmbeddingPlace(client, "birth-registration", ORIGIN).open())
                .isFalse();
    }
}
