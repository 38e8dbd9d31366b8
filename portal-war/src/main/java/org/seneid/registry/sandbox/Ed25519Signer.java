package org.seneid.registry.sandbox;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.impl.BaseJWSProvider;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Signs as a register does, with Ed25519 by Bouncy Castle. */
final class Ed25519Signer extends BaseJWSProvider implements JWSSigner {

    private final Ed25519PrivateKeyParameters key;

    Ed25519Signer(OctetKeyPair pair) {
        super(Set.of(JWSAlgorithm.EdDSA));
        key = new Ed25519PrivateKeyParameters(pair.getD().decode());
    }

    @Override
    public Base64URL sign(JWSHeader header, byte[] input) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, input, 0, input.length, signature, 0);
        return Base64URL.encode(signature);
    }
}
