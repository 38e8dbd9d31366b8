package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console shows is the same on both servers: a start that is refused ends in one sentence, on the real one too. */
class ServerScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/cli");

    @ParameterizedTest
    @ValueSource(
            strings = {"org.jboss.msc.service.fail", "org.jboss.as.controller.management-operation", "org.jboss.as"})
    void theStackOfADeploymentThatFailedIsInTheFileOnly(String logger) throws IOException {
        assertThat(script("server.cli"))
                .contains("/subsystem=logging/logger=" + logger
                        + ":add(level=INFO,use-parent-handlers=false,handlers=[FILE])");
    }

    @Test
    void noServerLogsInAWayOfItsOwn() throws IOException {
        assertThat(script("default.cli") + script("production.cli")).doesNotContain("subsystem=logging");
    }

    private static String script(String name) throws IOException {
        return Files.readString(SCRIPTS.resolve(name));
    }
}
