package org.seneid.identity;

import com.upokecenter.cbor.CBORObject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.seneid.identity.passkey.PasskeyOptions;

/**
 * A device with one passkey, with the browser around it: what the portal sees of a phone. It can be told to lie.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data">authenticator data</a>
 */
public final class SoftAuthenticator {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] id = new byte[16];
    private String origin;
    private String party;
    private boolean verifies = true;
    private int count;
    private String attestation = "none";
    private String holder;

    public SoftAuthenticator(String origin) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(id);
        this.origin = origin;
        this.party = "localhost";
    }

    public SoftAuthenticator at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    public SoftAuthenticator forParty(String otherParty) {
        party = otherParty;
        return this;
    }

    /** It signs for whoever holds it. */
    public SoftAuthenticator forAnybody() {
        verifies = false;
        return this;
    }

    /** It comes with its maker's word, in a form of that name. */
    public SoftAuthenticator attestedAs(String form) {
        attestation = form;
        return this;
    }

    /** Its next signature has this number, as if it were a copy that has signed less often. */
    public SoftAuthenticator counting(int next) {
        count = next - 1;
        return this;
    }

    /** Makes the passkey. */
    public String make(PasskeyOptions options) throws GeneralSecurityException {
        var asked = asked(options);
        holder = asked.getJsonObject("user").getString("id");
        var object = CBORObject.NewMap()
                .Add("fmt", attestation)
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", data(ATTESTED, attested()));
        return answer(
                options,
                Json.createObjectBuilder()
                        .add("clientDataJSON", base64(client("webauthn.create", asked)))
                        .add("attestationObject", base64(object.EncodeToBytes()))
                        .build());
    }

    /** Signs a challenge. */
    public String sign(PasskeyOptions options) throws GeneralSecurityException {
        count++;
        var client = client("webauthn.get", asked(options));
        var data = data(0, new byte[0]);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return answer(
                options,
                Json.createObjectBuilder()
                        .add("clientDataJSON", base64(client))
                        .add("authenticatorData", base64(data))
                        .add("signature", base64(signature.sign()))
                        .add("userHandle", holder)
                        .build());
    }

    private static JsonObject asked(PasskeyOptions options) {
        try (var reader = Json.createReader(new StringReader(options.request()))) {
            return reader.readObject().getJsonObject("publicKey");
        }
    }

    private byte[] client(String type, JsonObject asked) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", asked.getString("challenge"))
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int flag, byte[] attested) throws GeneralSecurityException {
        var flags = PRESENT | flag | (verifies ? VERIFIED : 0);
        return ByteBuffer.allocate(32 + 1 + 4 + attested.length)
                .put(sha256(party.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(count)
                .put(attested)
                .array();
    }

    /** The passkey's id and public key in COSE form (RFC 9053 §2.1, §7.1.1), by a maker that does not say who it is. */
    private byte[] attested() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var key = CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(point.getAffineX().toByteArray()))
                .Add(-3, coordinate(point.getAffineY().toByteArray()))
                .EncodeToBytes();
        return ByteBuffer.allocate(16 + 2 + id.length + key.length)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(key)
                .array();
    }

    private static byte[] coordinate(byte[] number) {
        var padded = new byte[COORDINATE + number.length];
        System.arraycopy(number, 0, padded, COORDINATE, number.length);
        return Arrays.copyOfRange(padded, padded.length - COORDINATE, padded.length);
    }

    private String answer(PasskeyOptions options, JsonObject response) {
        var credential = Json.createObjectBuilder()
                .add("id", base64(id))
                .add("rawId", base64(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder());
        return Json.createObjectBuilder()
                .add("ceremony", options.ceremony())
                .add("credential", credential)
                .build()
                .toString();
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
