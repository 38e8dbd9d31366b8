package org.seneid.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;

/**
 * Checks what the portal posts: HTTP Message Signatures (RFC 9421) with the digest of the content (RFC 9530).
 *
 * @param sen the portal's address
 * @param registered the address that is registered for webhooks, exactly as it is
 * @param trust whom to believe to be the portal; of a real one, the machine's usual authorities
 */
public record SenWebhooks(URI sen, URI registered, SSLSocketFactory trust) {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Pattern KEY = Pattern.compile("keyid=\"([^\"]+)\"");
    private static final Pattern CREATED = Pattern.compile("created=(\\d+)");
    private static final String SIGNED = "(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\")";

    /** What happened; the values are fetched from the API. */
    public record Told(String id, String type, String number, String service, String status) {}

    /** Who posted is not the portal. */
    private static IllegalArgumentException forged(String what) {
        return new IllegalArgumentException(what);
    }

    /** @throws IllegalArgumentException when it is not what the portal signed a moment ago */
    public Told checked(Headers headers, byte[] body) throws IOException, JOSEException, ParseException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            var digest = "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
            if (!digest.equals(headers.getFirst("Content-Digest"))) throw forged("content-digest");
            var input = headers.getFirst("Signature-Input").substring("sen=".length());
            if (!input.startsWith(SIGNED) || old(input)) throw forged("signature-input");
            var base = "\"@method\": POST\n\"@target-uri\": " + registered + "\n\"content-type\": "
                    + headers.getFirst("Content-Type") + "\n\"content-digest\": " + digest
                    + "\n\"@signature-params\": " + input;
            if (!signed(input, base, headers.getFirst("Signature"))) throw forged("signature");
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
        var said = JSONObjectUtils.parse(new String(body, StandardCharsets.UTF_8));
        return new Told(
                String.valueOf(said.get("id")),
                String.valueOf(said.get("type")),
                String.valueOf(said.get("number")),
                String.valueOf(said.get("service")),
                String.valueOf(said.get("status")));
    }

    private static boolean old(String input) {
        var created = CREATED.matcher(input);
        return !created.find()
                || Instant.ofEpochSecond(Long.parseLong(created.group(1)))
                        .isBefore(Instant.now().minus(FRESH));
    }

    private boolean signed(String input, String base, String signature)
            throws IOException, JOSEException, ParseException, GeneralSecurityException {
        var name = KEY.matcher(input);
        if (!name.find()) return false;
        var key = keys().getKeyByKeyId(name.group(1));
        if (key == null) return false;
        var raw = Base64.getDecoder().decode(signature.substring("sen=:".length(), signature.length() - 1));
        var check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(key.toECKey().toECPublicKey());
        check.update(base.getBytes(StandardCharsets.US_ASCII));
        return check.verify(ECDSA.transcodeSignatureToDER(raw));
    }

    /** The portal's keys; a site with much traffic keeps them for an hour. */
    private JWKSet keys() throws IOException, ParseException {
        var request = new HTTPRequest(HTTPRequest.Method.GET, sen.resolve("/oauth/jwks"));
        request.setSSLSocketFactory(trust);
        return JWKSet.parse(request.send().getBody());
    }
}
