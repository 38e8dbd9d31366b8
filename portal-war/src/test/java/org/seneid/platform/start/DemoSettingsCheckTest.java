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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.StartRefused;

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
        settings.put("sen.mail.host", "mail.example");
        settings.put("sen.mail.from", "sen@sen.example");
        settings.put("sen.sms", "carrier");
        settings.put("sen.operator.hotline", "1800 1234");
        settings.put("sen.operator.name", "The ministry");
        settings.put("sen.operator.email", "help@sen.example");
        settings.put("sen.operator.address", "1 Street, Hà Nội");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen.operator.hotline", "sen.operator.name", "sen.operator.email", "sen.operator.address"})
    void aPortalThatCannotSayWhoRunsItIsRefused(String unsaid) {
        settings.remove(unsaid);
        assertThat(remains().sentences()).singleElement().asString().contains(unsaid);
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
        settings.put("sen.tls.keystore", keys.resolve("absent.p12").toString());
        var start = new SettingsCheck(false);
        remains().in(start);
        start.run(() -> {
            throw new IllegalStateException("not made", new StartRefused("Set another."));
        });
        start.run(() -> {});
        assertThatThrownBy(start::refuse)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("This is no demo (sen.demo is false). Set sen.address")
                .hasMessageContaining("sen.db.password")
                .hasMessageContaining("sen.operator.hotline")
                .hasMessageContaining("absent.p12 cannot be read")
                .hasMessageEndingWith(" Set another.");
        assertThatThrownBy(() -> start.run(() -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .hasMessage("a fault of ours");
    }

    @Test
    void aKeyStoreThatCannotBeReadIsNamed() {
        settings.put("sen.tls.keystore", keys.resolve("absent.p12").toString());
        assertThat(remains().sentences()).singleElement().asString().contains("absent.p12 cannot be read");
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
