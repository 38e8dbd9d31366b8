package org.seneid.connect.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Signs a request (HTTP Message Signatures, RFC 9421) with the digest of its content (RFC 9530).
 *
 * @param label the name of the signature
 * @param components what is signed, by names as in RFC 9421, 2, with their values
 * @param parameters of the signature, as they are written behind the names
 */
record MessageSignature(String label, Map<String, String> components, String parameters) {

    private static final String LABEL = "sen";

    /**
     * What the portal signs of a post: to whom it goes, and what it says.
     *
     * @param keyId of the key, as in the published set
     */
    static MessageSignature ofPost(URI address, String contentType, byte[] body, String keyId, Instant now) {
        var components = new LinkedHashMap<String, String>();
        components.put("@method", "POST");
        components.put("@target-uri", address.toString());
        components.put("content-type", contentType);
        components.put("content-digest", digest(body));
        return new MessageSignature(
                LABEL,
                components,
                ";created=" + now.getEpochSecond() + ";keyid=\"" + keyId + "\";alg=\"ecdsa-p256-sha256\"");
    }

    /** The value of {@code Content-Digest}. */
    static String digest(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What the key signs (RFC 9421, 2.5). */
    String base() {
        return components.entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\": " + one.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\"@signature-params\": " + input();
    }

    private String input() {
        return components.keySet().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" ", "(", ")"))
                + parameters;
    }

    /**
     * The headers of the request.
     *
     * @param signer signs what it gets, the signature in the form that the algorithm has in RFC 9421, 3.3
     */
    Map<String, String> headers(UnaryOperator<byte[]> signer) {
        var signature = signer.apply(base().getBytes(StandardCharsets.US_ASCII));
        var headers = new LinkedHashMap<String, String>();
        components.forEach((name, value) -> {
            if (name.startsWith("content-")) headers.put(name, value);
        });
        headers.put("signature-input", label + "=" + input());
        headers.put("signature", label + "=:" + Base64.getEncoder().encodeToString(signature) + ":");
        return headers;
    }
}
