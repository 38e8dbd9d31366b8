package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.client.Client;
import org.seneid.connect.usage.CallFilter;
import org.seneid.connect.usage.CallFilter.Endpoint;
import org.seneid.connect.usage.CallFilter.Outcome;
import org.seneid.connect.usage.CallLog;
import org.seneid.connect.usage.CallLogWriter;
import org.seneid.connect.usage.CallRow;
import org.seneid.connect.usage.CurrentCall;
import org.seneid.connect.usage.DevelopedCalls;
import org.seneid.platform.Clocks;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.MovableClock;
import org.seneid.support.RelyingParties;

/** What a developer sees of the calls of their clients. */
@InContainer
class ClientCallsIT {

    private static final Slice ALL = new Slice(0, 25, "at", true);

    @Inject
    private CallLog log;

    @Inject
    private CallLogWriter writer;

    @Inject
    private CurrentCall call;

    @Inject
    private DevelopedCalls calls;

    @Inject
    private RelyingParties parties;

    @Inject
    private MovableClock clock;

    @Inject
    private As as;

    private Actor developer;
    private Client hotel;

    @BeforeEach
    void aHotel() {
        developer = parties.developer();
        hotel = parties.standardOf(developer);
    }

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    /** A timer of the server may be at it too. */
    private List<CallRow> written(int count) throws Exception {
        for (int i = 0; ; i++) {
            as.system(developer.account(), () -> {
                log.write();
                return null;
            });
            var rows = as.developer(developer, () -> calls.page(hotel.publicId(), CallFilter.ALL, ALL));
            if (rows.size() == count) return rows;
            if (i == 1000) throw new AssertionError(rows.size() + " instead of " + count);
        }
    }

    @Test
    void aDeveloperSeesTheCallsOfTheirOwnClients() throws Exception {
        call.by(hotel, "hg-2026-09");
        log.note(call, "POST /oauth/par", 201, 51, "abc");
        call.failed("invalid_grant");
        log.note(call, "POST /oauth/token", 400, 38, "def");
        var rows = written(2);
        assertThat(rows).extracting(CallRow::status).containsExactlyInAnyOrder(201, 400);
        assertThat(rows).extracting(CallRow::error).containsExactlyInAnyOrder("", "invalid_grant");
        var today = as.developer(developer, () -> calls.today(hotel.publicId()));
        assertThat(today).isEqualTo(new DevelopedCalls.Today(2, 1));
        assertThat(as.developer(developer, () -> calls.lastUses(hotel.publicId())))
                .containsOnlyKeys("hg-2026-09");
        var other = parties.developer();
        assertThatThrownBy(() -> as.developer(other, () -> calls.page(hotel.publicId(), CallFilter.ALL, ALL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(other, () -> calls.today(hotel.publicId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCallOfNobodyIsNotKeptAndAnOldOneIsForgotten() throws Exception {
        log.note(call, "POST /oauth/token", 401, 3, "abc");
        call.by(hotel);
        log.note(call, "POST /oauth/token", 200, 3, "def");
        written(1);
        clock.move(Duration.ofDays(31));
        as.system(developer.account(), () -> {
            writer.forget();
            return null;
        });
        written(0);
    }

    @Test
    void aDeveloperFiltersByOutcomeEndpointAndDay() throws Exception {
        call.by(hotel);
        log.note(call, "POST /oauth/token", 200, 3, "good");
        log.note(call, "GET /api/v1/redemptions/…", 403, 3, "bad");
        written(2);
        var today = clock.instant().atZone(Clocks.CITIZENS_ZONE).toLocalDate();
        assertThat(found(Outcome.SUCCEEDED, null, null)).containsExactly("good");
        assertThat(found(Outcome.FAILED, null, null)).containsExactly("bad");
        assertThat(found(Outcome.ALL, Endpoint.REDEMPTIONS, null)).containsExactly("bad");
        assertThat(found(Outcome.FAILED, Endpoint.TOKEN, null)).isEmpty();
        assertThat(found(Outcome.ALL, null, today)).hasSize(2);
        assertThat(found(Outcome.ALL, null, today.minusDays(1))).isEmpty();
        assertThat(found(Outcome.ALL, null, today.plusDays(1))).isEmpty();
    }

    /** The numbers of those calls; counted alike. */
    private List<String> found(Outcome outcome, Endpoint endpoint, LocalDate day) throws Exception {
        var filter = new CallFilter(
                outcome, Optional.ofNullable(endpoint), Optional.ofNullable(day), Optional.ofNullable(day));
        var rows = as.developer(developer, () -> calls.page(hotel.publicId(), filter, ALL));
        assertThat(as.developer(developer, () -> calls.count(hotel.publicId(), filter))
                        .rows())
                .isEqualTo(rows.size());
        return rows.stream().map(CallRow::correlation).toList();
    }
}
