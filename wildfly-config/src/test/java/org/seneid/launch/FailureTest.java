package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void theInnermostCauseIsWhatAPersonCanActOn() {
        var marker =
                """
                "{\\"WFLYCTL0080: Failed services\\" => {\\"jboss.deployment.subunit\\" => \\"Failed to start service
                    Caused by: java.lang.IllegalStateException: WFLYEE0042: Failed to construct component instance
                    Caused by: jakarta.ejb.EJBException: org.seneid.platform.StartRefused: Not a demo, but ...
                    Caused by: org.seneid.platform.StartRefused: Not a demo, but sen.address is http.\\"}}"
                """;

        assertThat(Failure.in(marker)).isEqualTo("Not a demo, but sen.address is http.");
    }

    @Test
    void aFailureWithoutACauseIsStillASentence() {
        assertThat(Failure.in("")).isEqualTo("The portal could not be deployed.");
    }
}
