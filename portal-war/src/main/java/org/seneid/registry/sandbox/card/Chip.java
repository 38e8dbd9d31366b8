package org.seneid.registry.sandbox.card;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.seneid.registry.card.Mrz;

/**
 * The chip in a card: what it says group by group, the issuer's signature over that, and a key of its own that never leaves
 * it. A real one does the same in other encodings (ICAO Doc 9303 parts 10 and 11).
 */
final class Chip {

    /** What lies in it. */
    enum Group {
        ZONE,
        PORTRAIT,
        DETAILS,
        /** The public half of its own key. */
        KEY
    }

    static final SecureRandom RANDOM = new SecureRandom();

    private final Mrz printed;
    private final Map<Group, byte[]> groups;
    private final byte[] signature;
    private final Ed25519PrivateKeyParameters own;

    private Chip(Mrz printed, Map<Group, byte[]> groups, byte[] signature, Ed25519PrivateKeyParameters own) {
        this.printed = printed;
        this.groups = groups;
        this.signature = signature;
        this.own = own;
    }

    /** As it leaves the issuer. */
    static Chip issued(Mrz printed, Map<Group, byte[]> said, Ed25519PrivateKeyParameters issuer) {
        var own = new Ed25519PrivateKeyParameters(RANDOM);
        var groups = new EnumMap<>(said);
        groups.put(Group.KEY, own.generatePublicKey().getEncoded());
        return new Chip(printed, groups, signed(issuer, content(groups)), own);
    }

    /** A copy of everything that can be read; the key cannot. */
    Chip cloned() {
        return new Chip(printed, groups, signature, new Ed25519PrivateKeyParameters(RANDOM));
    }

    /** The same chip, in which somebody overwrote one group. */
    Chip altered(Group group, byte[] with) {
        var others = new EnumMap<>(groups);
        others.put(group, with);
        return new Chip(printed, others, signature, own);
    }

    /** Opens for who has seen the card: the key is its number, birth date and last day, not the names. */
    boolean opensWith(Mrz seen) {
        return printed.equals(new Mrz(seen.number(), seen.birthDate(), printed.sex(), seen.until(), printed.names()));
    }

    byte[] group(Group group) {
        return groups.get(group).clone();
    }

    boolean signedBy(Ed25519PublicKeyParameters issuer) {
        return verified(issuer, content(groups), signature);
    }

    /** Proves that the private half of its key is in it. */
    byte[] answer(byte[] challenge) {
        return signed(own, challenge);
    }

    private static byte[] content(Map<Group, byte[]> groups) {
        var text = new StringBuilder();
        for (var group : Group.values())
            text.append(group)
                    .append('=')
                    .append(Base64URL.encode(groups.get(group)))
                    .append('\n');
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] signed(Ed25519PrivateKeyParameters key, byte[] content) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, content, 0, content.length, signature, 0);
        return signature;
    }

    static boolean verified(Ed25519PublicKeyParameters key, byte[] content, byte[] signature) {
        return key.verify(Ed25519.Algorithm.Ed25519, null, content, 0, content.length, signature, 0);
    }
}
