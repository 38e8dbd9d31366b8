package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.token.AccessToken;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.access.ApiScope;
import org.seneid.connect.access.ApiTokens;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.connect.consent.ClientConsents;
import org.seneid.connect.token.ProtocolError;
import org.seneid.connect.webhook.DevelopedWebhooks;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.MovableClock;

/** What is over with a client that an operator has stopped, also when it goes on later. */
@InContainer
class StoppedClientsIT {

    @Inject
    private ToldHotel hotel;

    @Inject
    private DevelopedClients clients;

    @Inject
    private ApiTokens programs;

    @Inject
    private ClientReviews reviews;

    @Inject
    private RegisteredClients registered;

    @Inject
    private ClientConsents consents;

    @Inject
    private DevelopedWebhooks webhooks;

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
    void aClientThatIsStoppedMidFlowGetsNothingAndIsToldNothing() throws Exception {
        var code = hotel.allowed();
        as.operator(hotel.operator, () -> reviews.suspend(hotel.id, "Bị tố cáo"));
        as.operator(hotel.operator, () -> reviews.resume(hotel.id, "Đã giải thích"));
        assertThatThrownBy(() -> hotel.redeem(code)).isInstanceOf(ProtocolError.class);
        as.operator(hotel.operator, () -> reviews.suspend(hotel.id, "Bị tố cáo"));
        assertThat(registered.live(hotel.clientId)).isEmpty();
        assertThat(as.citizen(hotel.citizen, () -> consents.open()))
                .as("to be seen and taken back, and of no use")
                .isNotEmpty()
                .noneMatch(consent -> consent.openAt(clock.instant()));
        assertThat(as.developer(hotel.developer, () -> webhooks.newest(hotel.id)))
                .isEmpty();
    }

    @Test
    void theTokensOfItsProgramsAreRefusedAlsoAfterItGoesOn() throws Exception {
        as.developer(hotel.developer, () -> clients.addKeys(hotel.id, PartnersOffice.key("receipts")));
        var before = issued();
        assertThat(calls(before).clientId()).isEqualTo(hotel.clientId);
        as.operator(hotel.operator, () -> reviews.suspend(hotel.id, "Bị tố cáo"));
        assertThatThrownBy(() -> calls(before)).isInstanceOf(ProtocolError.class);
        as.operator(hotel.operator, () -> reviews.resume(hotel.id, "Đã giải thích"));
        assertThatThrownBy(() -> calls(before)).isInstanceOf(ProtocolError.class);
        assertThat(calls(issued()).clientId()).isEqualTo(hotel.clientId);
    }

    private AccessToken issued() throws Exception {
        return as.nobody(() -> programs.issue(hotel.client(), null, Optional.empty()));
    }

    private Client calls(AccessToken token) throws Exception {
        return as.nobody(() -> programs.caller(token, null, "POST", "/api/v1/redemptions", ApiScope.REDEMPTIONS));
    }
}
