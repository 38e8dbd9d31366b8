package org.seneid.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.seneid.platform.adapter.AdapterFailure;
import org.seneid.platform.adapter.AdapterFailure.Reason;
import org.seneid.registry.document.Register;

class ConfiguredRegistersTest {

    @Test
    void whateverFailsIsARegisterThatDoesNotAnswer() {
        for (var cause : new Exception[] {new TimeoutException(), new IOException("connection reset")}) {
            var unavailable = ConfiguredRegisters.unavailable(
                    Register.LICENCES,
                    new AdapterFailure(cause instanceof TimeoutException ? Reason.TIME_LIMIT : Reason.THREW, cause));
            assertThat(unavailable.register()).isEqualTo(Register.LICENCES);
            assertThat(unavailable).hasCause(cause);
        }
    }

    @Test
    void whatTheAdapterSaysOfARegisterIsKept() {
        var known = new RegisterUnavailable(Register.LICENCES, null);
        assertThat(ConfiguredRegisters.unavailable(Register.LICENCES, new AdapterFailure(Reason.THREW, known)))
                .isSameAs(known);
    }
}
