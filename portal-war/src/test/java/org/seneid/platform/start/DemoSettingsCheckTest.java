package org.seneid.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.platform.StartRefused;
import org.seneid.platform.secret.SecretBox;
import org.seneid.platform.secret.TrailKey;

class DemoSettingsCheckTest {

    @TempDir
    static Path keys;

    private final Map<String, String> settings = new HashMap<>();

    @BeforeAll
    static void makeKeys() throws Exception {
        makeKey("own.p12", "CN=localhost, O=Sen demo key");
        makeKey("real.p12", "CN=sen.example");
    }

    @BeforeEach
    void configureForRealPeople() {
        settings.put("sen.address", "https://sen.example");
        settings.put("sen.db.password", "kept elsewhere");
        settings.put("sen.tls.keystore", keys.resolve("real.p12").toString());
        settings.put("sen.seal.key", "a key of its own");
        settings.put("sen.trail.key", "another of its own");
        settings.put("sen.mail.host", "mail.example");
        settings.put("sen.mail.from", "sen@sen.example");
        settings.put("sen.sms", "carrier");
    }

    @Test
    void aPortalThatCannotSendMailIsRefused() {
        settings.remove("sen.mail.host");
        assertThat(remains().sentences()).singleElement().asString().contains("sen.mail.host");
    }

    @Test
    void aPortalThatReachesNoPhoneIsRefused() {
        settings.remove("sen.sms");
        assertThat(remains().sentences()).singleElement().asString().contains("sen.sms");
        settings.put("sen.sms", "sandbox");
        assertThat(remains().sentences()).singleElement().asString().contains("sen.sms");
    }

    @Test
    void theSealThatEverybodyKnowsIsRefused() {
        settings.put("sen.seal.key", SecretBox.DEMO_KEY);
        assertThat(remains().sentences()).singleElement().asString().contains("sen.seal.key");
    }

    @Test
    void theKeyOfTheTrailThatEverybodyKnowsIsRefusedHoweverItIsWritten() {
        for (var known : new String[] {TrailKey.DEMO_KEY, TrailKey.DEMO_KEY + "=", ""}) {
            settings.put("sen.trail.key", known);
            assertThat(remains().sentences()).singleElement().asString().contains("sen.trail.key");
        }
    }

    @Test
    void nothingIsLeftOfADemoInAPortalThatIsConfiguredForRealPeople() {
        assertThat(remains().sentences()).isEmpty();
    }

    @Test
    void httpIsRefused() {
        settings.put("sen.address", "http://sen.example");
        assertThat(remains().sentences()).singleElement().asString().contains("sen.address", "https");
    }

    @Test
    void aKeyThatWeMadeOurselvesIsRefused() {
        settings.put("sen.tls.keystore", keys.resolve("own.p12").toString());
        assertThat(remains().sentences()).singleElement().asString().contains("sen.tls.keystore");
    }

    @Test
    void theKeyForTestsIsRefusedWhichIsUsedWhenNoneIsNamed() {
        settings.remove("sen.tls.keystore");
        assertThat(remains().sentences()).singleElement().asString().contains("sen.tls.keystore");
    }

    @Test
    void thePasswordThatTheDatabaseComesWithIsRefused() {
        settings.remove("sen.db.password");
        assertThat(remains().sentences()).singleElement().asString().contains("sen.db.password");
    }

    @Test
    void aListOfDemoAccountsAndAnythingElseOfTheSandboxIsRefused() {
        settings.put("sen.demo.list", "true");
        settings.put("sandbox.people", "10000");
        assertThat(remains().sentences())
                .containsExactly(
                        "Remove sandbox.people: it belongs to a demo.", "Remove sen.demo.list: it belongs to a demo.");
    }

    @Test
    void everyReasonIsSaidAtOnce() {
        settings.clear();
        assertThatThrownBy(remains()::refuse)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("This is no demo")
                .hasMessageContaining("sen.address")
                .hasMessageContaining("sen.db.password")
                .hasMessageContaining("sen.tls.keystore");
    }

    @Test
    void aKeyStoreThatCannotBeReadIsNamed() {
        settings.put("sen.tls.keystore", keys.resolve("absent.p12").toString());
        assertThatThrownBy(() -> remains().sentences())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("absent.p12 cannot be read");
    }

    private DemoSettingsCheck remains() {
        return new DemoSettingsCheck(name -> Optional.ofNullable(settings.get(name)), settings.keySet());
    }

    private static void makeKey(String file, String owner) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        owner,
                        "-storepass",
                        "changeit",
                        "-keystore",
                        keys.resolve(file).toString())
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
    }
}
