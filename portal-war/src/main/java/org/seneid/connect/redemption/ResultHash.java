package org.seneid.connect.redemption;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a party signs in its receipt: SHA-256 over the ASCII bytes of a result's compact serialization (RFC 7515, 7.1).
 *
 * @param text base64url without padding, 43 characters
 */
record ResultHash(String text) {

    static ResultHash of(String result) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(result.getBytes(StandardCharsets.US_ASCII));
            return new ResultHash(Base64URL.encode(digest).toString());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
