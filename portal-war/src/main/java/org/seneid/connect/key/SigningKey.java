package org.seneid.connect.key;

import static jakarta.persistence.GenerationType.SEQUENCE;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.ParseException;
import java.time.Instant;
import org.seneid.platform.PublicId;
import org.seneid.platform.secret.SecretBox;

/** A key that the portal signs ID tokens with, sealed. */
@Entity
@Table(name = "signing_key")
@NamedQuery(name = SigningKey.ALL, query = "select k from SigningKey k order by k.signsFrom desc, k.generation desc")
class SigningKey {

    static final String ALL = "SigningKey.all";

    private static final int RSA_BITS = 2048;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "signing_key_seq")
    @SequenceGenerator(name = "signing_key_seq", sequenceName = "signing_key_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "key_id")
    private PublicId keyId;

    private String algorithm;
    private int generation;
    private String sealed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "signs_from")
    private Instant signsFrom;

    protected SigningKey() {}

    /** A new key; the same generation made by two nodes at once is refused to one of them. */
    SigningKey(JWSAlgorithm algorithm, int generation, Instant signsFrom, Instant now, SecretBox secrets) {
        this.keyId = PublicId.random();
        this.algorithm = algorithm.getName();
        this.generation = generation;
        this.sealed = secrets.seal(random(algorithm, keyId.value()).toJSONString());
        this.madeAt = now;
        this.signsFrom = signsFrom;
    }

    private static JWK random(JWSAlgorithm algorithm, String keyId) {
        try {
            return JWSAlgorithm.Family.RSA.contains(algorithm)
                    ? new RSAKeyGenerator(RSA_BITS)
                            .keyID(keyId)
                            .algorithm(algorithm)
                            .keyUse(KeyUse.SIGNATURE)
                            .generate()
                    : new ECKeyGenerator(Curve.P_256)
                            .keyID(keyId)
                            .algorithm(algorithm)
                            .keyUse(KeyUse.SIGNATURE)
                            .generate();
        } catch (JOSEException everyJavaHasThem) {
            throw new IllegalStateException(everyJavaHasThem);
        }
    }

    JWK opened(SecretBox secrets) {
        try {
            return JWK.parse(secrets.open(sealed));
        } catch (ParseException sealedByUs) {
            throw new IllegalStateException(sealedByUs);
        }
    }

    boolean signsBy(JWSAlgorithm wanted) {
        return algorithm.equals(wanted.getName());
    }

    int generation() {
        return generation;
    }

    Instant signsFrom() {
        return signsFrom;
    }
}
