package org.seneid.connect.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seneid.connect.client.SampleClients;

class ApiScopeTest {

    @Test
    void whoShowsFormsReadsApplicationsAndWhoSignsRedeems() {
        assertThat(ApiScope.of(SampleClients.hotel())).isEmpty();
        assertThat(ApiScope.of(SampleClients.embedding("https://hotel.example", "confirmation-of-residence")))
                .containsExactly(ApiScope.APPLICATIONS);
    }
}
