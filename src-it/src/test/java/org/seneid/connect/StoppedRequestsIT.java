package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.authorization.Overreach;
import org.seneid.connect.authorization.StoppedRequests;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Sharers;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;
import org.seneid.support.RelyingParties;

/** What a citizen reads of requests that were stopped. */
@InContainer
class StoppedRequestsIT {

    @Inject
    private StoppedRequests stopped;

    @Inject
    private RelyingParties parties;

    @Inject
    private Sharers sharers;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor an;

    @BeforeEach
    void aHolder() throws Exception {
        an = sharers.holder();
    }

    private void stops(Client client) throws Exception {
        var tooMuch = new Overreach(client, ClaimSet.NONE, ClaimSet.of(List.of(IdentityClaim.LICENCE_POINTS)));
        as.citizen(an, () -> stopped.note(tooMuch));
        as.nobody(() -> stopped.note(tooMuch));
    }

    private List<String> read() throws Exception {
        return databases
                .portal(
                        "select subject from audit_entry where owner = ? and act = 'connect.stopped' order by id",
                        an.account().value())
                .stream()
                .map(row -> row.get("subject"))
                .toList();
    }

    @Test
    void whatAPartyTriesAgainAndAgainIsReadOnceADay() throws Exception {
        var hotel = parties.standard("https://hotel.example/callback").client();
        var bank = parties.standard("https://bank.example/callback").client();
        stops(hotel);
        stops(hotel);
        stops(bank);
        assertThat(read()).containsExactly(hotel.subject(), bank.subject());
        clock.move(Duration.ofDays(1));
        stops(hotel);
        assertThat(read()).containsExactly(hotel.subject(), bank.subject(), hotel.subject());
    }
}
