package org.seneid.connect.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;

class ClientCredentialsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final ClientCredentials credentials = new ClientCredentials();

    @Test
    void theSecretBeforeCountsForAWhileAndNoLonger() {
        var first = Secret.random();
        var second = Secret.random();
        var third = Secret.random();
        credentials.replaceSecret(first, NOW);
        credentials.replaceSecret(second, NOW);
        var last = NOW.plus(ClientCredentials.OVERLAP).minus(Duration.ofSeconds(1));
        assertThat(credentials.hasSecret(first.text(), last)).isTrue();
        assertThat(credentials.hasSecret(first.text(), last.plusSeconds(1))).isFalse();
        assertThat(credentials.hasSecret(second.text(), last.plusSeconds(1))).isTrue();
        credentials.replaceSecret(third, NOW);
        assertThat(credentials.hasSecret(first.text(), NOW)).isFalse();
        assertThat(credentials.hasSecret(second.text(), NOW)).isTrue();
        credentials.endFormerSecret();
        assertThat(credentials.hasSecret(second.text(), NOW)).isFalse();
        assertThat(credentials.hasSecret(third.text(), NOW)).isTrue();
        assertThat(credentials.hasSecret("", NOW)).isFalse();
    }

    @Test
    void aKeyIsAddedBesideTheOldOneWhichIsRemovedLater() throws JOSEException {
        credentials.startWith(PublicKeys.typed(published("2026-09")), NOW);
        credentials.addKeys(PublicKeys.typed(published("2026-12")), NOW.plusSeconds(60));
        assertThat(credentials.keyList()).extracting(key -> key.getKeyID()).containsExactly("2026-09", "2026-12");
        assertThat(credentials.keyList().get(1).getIssueTime()).isEqualTo(NOW.plusSeconds(60));
        assertThatThrownBy(() -> credentials.addKeys(PublicKeys.typed(published("2026-12")), NOW))
                .hasMessage("connect.client.key-known");
        assertThat(credentials.removeKey("2026-09", true)).isTrue();
        assertThat(credentials.removeKey("2026-09", true)).isFalse();
        assertThatThrownBy(() -> credentials.removeKey("2026-12", true)).hasMessage("connect.client.last-key");
        assertThat(credentials.removeKey("2026-12", false)).isTrue();
        assertThat(credentials.keyList()).isEmpty();
    }

    @Test
    void keysArePastedInSeveralForms() throws Exception {
        var curve = key(null);
        var named = PublicKeys.typed(curve.toPublicJWK().toJSONString()).all().get(0);
        assertThat(named.getKeyID()).isEqualTo(curve.computeThumbprint().toString());
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(curve.toPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        assertThat(PublicKeys.typed(pem).all().get(0).computeThumbprint()).isEqualTo(curve.computeThumbprint());
        RSAKey rsa = new RSAKeyGenerator(2048).generate();
        var both = pem + "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(rsa.toPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        assertThat(PublicKeys.typed(both).all()).hasSize(2);
    }

    @Test
    void whatIsPrivateWeakOrNoKeyIsRefused() throws Exception {
        var weak = new RSAKeyGenerator(1024, true)
                .keyID("weak")
                .generate()
                .toPublicJWK()
                .toJSONString();
        var other = new ECKeyGenerator(Curve.P_384)
                .keyID("p384")
                .generate()
                .toPublicJWK()
                .toJSONString();
        var twice = new JWKSet(key("same").toPublicJWK()).toString().replace("]}", ",")
                + key("same").toPublicJWK().toJSONString() + "]}";
        var own = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\n-----END PRIVATE KEY-----";
        for (var text : new String[] {
            null,
            "",
            "no key",
            "{}",
            "{\"keys\":[]}",
            key("own").toJSONString(),
            weak,
            other,
            twice,
            own,
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"
        })
            assertThatThrownBy(() -> PublicKeys.typed(text))
                    .as(String.valueOf(text))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("connect.client.keys");
    }

    private static String published(String name) throws JOSEException {
        return new JWKSet(key(name)).toString();
    }

    private static ECKey key(String name) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
    }
}
