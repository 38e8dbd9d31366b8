package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterFailure.Reason;

class ConfiguredSmsGatewayTest {

    @Test
    void aGatewayThatHangsIsAwayAndOneThatThrowsHasAnotherTry() {
        assertThat(ConfiguredSmsGateway.result(new AdapterFailure(Reason.TIME_LIMIT, new TimeoutException())))
                .isEqualTo(DeliveryResult.away("time limit"));
        assertThat(ConfiguredSmsGateway.result(new AdapterFailure(Reason.INTERRUPTED, new InterruptedException())))
                .isEqualTo(DeliveryResult.away("interrupted"));
        assertThat(ConfiguredSmsGateway.result(new AdapterFailure(Reason.THREW, new IOException("reset"))))
                .isEqualTo(DeliveryResult.later("IOException"));
    }
}
