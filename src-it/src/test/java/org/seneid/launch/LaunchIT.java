package org.seneid.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.rings.StartsServers;

/** The run command: what it says when it cannot. Each reason has its own words, which unit tests show. */
@StartsServers
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class LaunchIT {

    @TempDir
    Path home;

    @Test
    void aDataPathUnderAFileIsOneSentence() throws Exception {
        var file = Files.writeString(home.resolve("notes.txt"), "");
        try (var portal = Launched.on(file.resolve("data"))) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start.", file + " is a file")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aBusyPortIsOneSentence() throws Exception {
        try (var other = new ServerSocket(8443 + Launched.OFFSET, 1, InetAddress.getLoopbackAddress());
                var portal = Launched.on(home)) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Port " + other.getLocalPort() + " is busy")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aStartThatIsNoDemoSaysWhatOfTheDemoIsLeft() throws Exception {
        try (var portal = Launched.on(
                home,
                "-Dsen.demo=false",
                "-Dsen.sms=pigeon",
                "-Dsen.proxies=nginx",
                "-Dsen.throttle.receipt.network=many")) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start. This is no demo", "sen.tls.keystore", "sen.db.password")
                    .contains("sen.seal.key", "sen.trail.key", "sen.registers", "sen.chip-reader", "sen.mail.host")
                    .contains("sen.operator.hotline")
                    .contains(
                            "There is no adapter of SMS gateways called pigeon",
                            "sen.proxies",
                            "sen.throttle.receipt.network")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aDamagedDatabaseIsOneSentenceThatSaysWhatToDo() throws Exception {
        Files.createDirectory(home.resolve("db"));
        Files.writeString(home.resolve("db/portal.mv.db"), "what a disk gave back");
        try (var portal = Launched.on(home, "-Dsen.demo=true")) {
            assertThat(portal.exitCode()).isEqualTo(1);
            assertThat(portal.said())
                    .contains("Sen did not start. The database " + home.resolve("db/portal") + " is damaged.")
                    .contains("restore the last backup: mvn -Prestore -Dsen.restore.move=")
                    .doesNotContain("Exception");
        }
    }
}
