package org.seneid.connect.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;

class ClientChangeTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final Client hotel = SampleClients.hotel();

    private static ClientDescription described(String name) {
        return new ClientDescription(
                new ClientWords(name, "Công ty Khách sạn", "nhận phòng", "checking in"),
                new ClientAddresses(
                        RegisteredUris.typed(SampleClients.CALLBACK, "redirectUris"),
                        RegisteredUris.NONE,
                        Optional.empty(),
                        Optional.empty()),
                SampleClients.CLAIMS,
                SampleClients.ESSENTIAL);
    }

    @Test
    void aClientIsDescribedAsBeforeUntilTheChangeIsApproved() {
        var change = new ClientChange(hotel, described("Khách sạn Mới"), NOW);
        assertThat(hotel.name()).isEqualTo("Khách sạn");
        assertThat(change.pending()).isTrue();
        change.approve(NOW);
        assertThat(hotel.name()).isEqualTo("Khách sạn Mới");
        assertThat(change.pending()).isFalse();
    }

    @Test
    void whatWasRefusedOrTakenBackIsNotApprovedLater() {
        var refused = new ClientChange(hotel, described("Khách sạn Mới"), NOW);
        refused.refuse("tên của người khác", NOW);
        assertThat(refused.reason()).isEqualTo("tên của người khác");
        var withdrawn = new ClientChange(hotel, described("Khách sạn Mới"), NOW);
        withdrawn.withdraw(NOW);
        for (var over : new ClientChange[] {refused, withdrawn})
            assertThatThrownBy(() -> over.approve(NOW))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("connect.client.status");
        assertThat(hotel.name()).isEqualTo("Khách sạn");
    }

    @Test
    void theTrailTellsClientsOfOneNameApart() {
        assertThat(hotel.subject()).isEqualTo("Khách sạn/hotel");
    }
}
