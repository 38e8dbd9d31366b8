package org.seneid.connect.key;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.secret.SecretBox;
import org.seneid.platform.start.PortalStarting;

/** Signs for the portal as an OpenID provider, and says by which keys its signatures are checked. */
@ApplicationScoped
public class SigningKeys {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    @Inject
    SigningKeyStore store;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    private LoadingCache<Boolean, List<OpenKey>> opened;

    private record OpenKey(JWK key, Instant signsFrom) {}

    /** Opening a sealed key costs more than a signature. */
    @PostConstruct
    void remember() {
        opened = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(always -> open());
    }

    /** Before the first request there is a key. */
    void begin(@Observes @Priority(PortalStarting.CLIENTS) PortalStarting starting) {
        try {
            store.rotate();
        } catch (RuntimeException raced) {
            // another node that starts at the same time has made them
            if (store.all().isEmpty()) throw raced;
        }
    }

    private List<OpenKey> open() {
        return store.current().stream()
                .map(key -> new OpenKey(key.opened(secrets), key.signsFrom()))
                .toList();
    }

    /** All keys that signatures may be checked by, those that do not sign yet too. */
    public JWKSet published() {
        return new JWKSet(opened.get(true).stream()
                .map(OpenKey::key)
                .map(JWK::toPublicJWK)
                .toList());
    }

    /** Also those that sign no more: what they have signed may be evidence. */
    public JWKSet archived() {
        return new JWKSet(store.all().stream()
                .map(key -> key.opened(secrets).toPublicJWK())
                .toList());
    }

    /**
     * What a token says that the portal signed, however old it is; empty when it did not.
     *
     * @param type that it has to be of: an access token is no ID token, though the same key signs both (RFC 8725, 3.11)
     */
    public Optional<JWTClaimsSet> signed(JWT token, JOSEObjectType type) {
        if (!(token instanceof SignedJWT signed)) return Optional.empty();
        if (!type.equals(signed.getHeader().getType())) return Optional.empty();
        try {
            var key = published().getKeyByKeyId(signed.getHeader().getKeyID());
            if (key == null || !key.getAlgorithm().equals(signed.getHeader().getAlgorithm())) return Optional.empty();
            var verifier = new DefaultJWSVerifierFactory()
                    .createJWSVerifier(signed.getHeader(), ((AsymmetricJWK) key).toPublicKey());
            return signed.verify(verifier) ? Optional.of(signed.getJWTClaimsSet()) : Optional.empty();
        } catch (JOSEException | ParseException none) {
            return Optional.empty();
        }
    }

    /**
     * Signs claims.
     *
     * @param type of the token, as its header says
     */
    public SignedJWT sign(JWTClaimsSet claims, JOSEObjectType type, JWSAlgorithm algorithm) {
        var key = current(algorithm);
        try {
            var header = new JWSHeader.Builder(algorithm)
                    .keyID(key.getKeyID())
                    .type(type)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return token;
        } catch (JOSEException everyKeyFits) {
            throw new IllegalStateException(everyKeyFits);
        }
    }

    /** The key that signs now. */
    public JWK current(JWSAlgorithm algorithm) {
        var now = clock.instant();
        return opened.get(true).stream()
                .filter(one -> one.key().getAlgorithm().equals(algorithm)
                        && !one.signsFrom().isAfter(now))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** Signs what is no token; of an ES256 key the signature is r and s one after the other (RFC 7518, 3.4). */
    public byte[] sign(byte[] content, JWK key) {
        var algorithm = JWSAlgorithm.parse(key.getAlgorithm().getName());
        try {
            return new DefaultJWSSignerFactory()
                    .createJWSSigner(key, algorithm)
                    .sign(new JWSHeader(algorithm), content)
                    .decode();
        } catch (JOSEException everyKeyFits) {
            throw new IllegalStateException(everyKeyFits);
        }
    }
}
