package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Properties given = new Properties();

    @Test
    void handsOnWhatIsThePortalsAndNothingElse() {
        given.setProperty("sandbox.people", "1000000");
        given.setProperty("sen.demo", "false");
        given.setProperty("java.version", "17");

        assertThat(settings().handedOn())
                .containsEntry("sandbox.people", "1000000")
                .containsEntry("sen.demo", "false")
                .doesNotContainKey("java.version");
    }

    @Test
    void knowsWhereItIsUnlessToldOtherwise() {
        assertThat(settings().handedOn())
                .containsEntry("sen.address", "https://localhost:8443")
                .containsEntry("sen.data", Path.of("data").toAbsolutePath().toString());
    }

    @Test
    void theOffsetMovesEveryPortAndTheAddress() {
        given.setProperty("jboss.socket.binding.port-offset", "200");

        assertThat(settings().ports()).containsExactly(8280, 8643, 10190);
        assertThat(settings().handedOn()).containsEntry("sen.address", "https://localhost:8643");
        given.setProperty("sen.demo", "true");
        assertThat(settings().ports()).as("with its sample sites").containsExactly(8280, 8643, 10190, 8785, 8786);
    }

    @Test
    void anOffsetThatIsNoNumberIsSaidInWords() {
        given.setProperty("jboss.socket.binding.port-offset", "many");

        assertThatThrownBy(this::settings)
                .isInstanceOf(CannotStart.class)
                .hasMessage("-Djboss.socket.binding.port-offset=many is not a whole number.");
    }

    private Settings settings() {
        return Settings.of(given, Path.of("server"), Path.of("portal.ear"), Path.of("data"));
    }
}
