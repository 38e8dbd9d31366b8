package org.seneid.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Support;

/** A third party's server calls more often than it may. */
@Story
class ClientCallsStory {

    private static final int LIMIT = 3;

    @Test
    void itIsToldHowLongToWait() throws Exception {
        try (var hotel = new RelyingParty()) {
            Support.portal("update client set calls_a_minute = " + LIMIT + " where client_id = '" + hotel.id() + "'");
            var refused = 0;
            // a minute may end in between
            for (int i = 0; i < 2 * LIMIT + 1; i++) {
                var answer = hotel.revoke(new BearerAccessToken("unknown"));
                assertThat(answer.getHeaderValue("Correlation-Id")).hasSize(12);
                if (answer.getStatusCode() == 200) continue;
                assertThat(answer.getStatusCode()).isEqualTo(429);
                assertThat(Integer.parseInt(answer.getHeaderValue("Retry-After")))
                        .isBetween(1, 60);
                refused++;
            }
            assertThat(refused).isPositive();
        }
    }
}
