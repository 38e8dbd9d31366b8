package org.seneid.connect.client.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientChange;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.SampleClients;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

class ReviewedClientPageTest {

    private final Client client = SampleClients.hotel();
    private final ClientChange first = SampleClients.renaming(client, "Khách sạn Một");
    private final ClientChange second = SampleClients.renaming(client, "Khách sạn Hai");
    private final Deque<ClientChange> asked = new ArrayDeque<>(List.of(first, second));
    private final List<String> decided = new ArrayList<>();

    /** Another change is asked for each time somebody looks. */
    private final class Restless extends ClientReviews {

        @Override
        public Client byId(PublicId id) {
            return client;
        }

        @Override
        public Optional<ClientChange> pending(PublicId id) {
            return Optional.of(asked.size() == 1 ? asked.getFirst() : asked.removeFirst());
        }

        @Override
        public void refuse(PublicId id, String reason, String seen) {
            decided.add(seen);
            throw new RuleBroken("connect.client.changed");
        }

        @Override
        public void approve(PublicId id, String seen) {
            decided.add(seen);
            throw new RuleBroken("connect.client.changed");
        }
    }

    private ReviewedClientPage opened() {
        var page = new ReviewedClientPage();
        page.address = Map.of("id", client.publicId().value());
        page.reviews = new Restless();
        page.opened();
        return page;
    }

    @Test
    void anOperatorDecidesAboutWhatThePageShows() {
        var page = opened();
        page.load();
        assertThat(page.getWanted().name()).isEqualTo("Khách sạn Một");
        assertThat(page.getSeen()).isEqualTo(first.description().fingerprint());
        assertThat(page.getWanted().name()).isEqualTo("Khách sạn Một");
    }

    @Test
    void aRefusedDecisionLeavesAPageToDecideOn() {
        asked.removeFirst();
        var page = opened();
        page.setSeen(first.description().fingerprint());
        assertThat(page.getCalls()).isEqualTo(String.valueOf(client.callsAMinute()));
        for (var decision : List.<Runnable>of(page::approve, page::refuse)) {
            try {
                decision.run();
            } catch (RuleBroken changed) {
                assertThat(changed).hasMessage("connect.client.changed");
            }
        }
        assertThat(decided).hasSize(2).containsOnly(first.description().fingerprint());
        assertThat(page.getSeen()).isEqualTo(second.description().fingerprint());
    }
}
