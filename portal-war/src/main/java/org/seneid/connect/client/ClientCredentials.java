package org.seneid.connect.client;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.RuleBroken;

/**
 * What a client proves itself by: public keys, or the hash of a secret. The next one is registered while the one before
 * still counts, so that nothing stands still while a system is changed over.
 */
@Embeddable
public class ClientCredentials {

    /** How long the secret before still counts. */
    public static final Duration OVERLAP = Duration.ofDays(7);

    private String keys;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "secret_since")
    private Instant secretSince;

    @Column(name = "former_secret_hash")
    private String formerSecretHash;

    @Column(name = "former_secret_until")
    private Instant formerSecretUntil;

    /** Public keys only. */
    void startWith(PublicKeys registered, Instant now) {
        keys = registered.since(now).text();
    }

    /** Another secret takes the place of the one before, which still counts for {@link #OVERLAP}. */
    void replaceSecret(Secret secret, Instant now) {
        formerSecretHash = secretHash;
        formerSecretUntil = secretHash == null ? null : now.plus(OVERLAP);
        secretHash = secret.hash();
        secretSince = now;
    }

    /** The secret before counts no more; ended again nothing changes. */
    void endFormerSecret() {
        formerSecretHash = null;
        formerSecretUntil = null;
    }

    /** Whether that is a secret that counts; each is compared in constant time. */
    boolean hasSecret(String sent, Instant now) {
        var hash = Sha256.of(sent);
        var current = equal(hash, secretHash);
        var former = equal(hash, formerSecretHash) && now.isBefore(formerSecretUntil);
        return current || former;
    }

    private static boolean equal(String hash, String kept) {
        return kept != null
                && MessageDigest.isEqual(
                        hash.getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Adds public keys to those that are there.
     *
     * @throws RuleBroken {@code connect.client.key-known} when one is there already by that name
     */
    void addKeys(PublicKeys more, Instant now) {
        var all = new ArrayList<>(keys().getKeys());
        for (var key : more.since(now).all()) {
            if (all.stream().anyMatch(one -> one.getKeyID().equals(key.getKeyID())))
                throw new RuleBroken("connect.client.key-known", key.getKeyID()).at("keys");
            all.add(key);
        }
        keys = new PublicKeys(all).text();
    }

    /**
     * A key counts no more from now on.
     *
     * @param needed whether the client proves itself by its keys, and needs one
     * @return false when there is none of that name, so that a second click changes nothing
     * @throws RuleBroken {@code connect.client.last-key} when no other would be left
     */
    boolean removeKey(String keyId, boolean needed) {
        var all = keys().getKeys();
        var rest = all.stream().filter(one -> !one.getKeyID().equals(keyId)).toList();
        if (rest.size() == all.size()) return false;
        if (rest.isEmpty() && needed) throw new RuleBroken("connect.client.last-key");
        keys = rest.isEmpty() ? null : new PublicKeys(rest).text();
        return true;
    }

    /** The public keys that count; {@code iat} is when each was registered. */
    public JWKSet keys() {
        try {
            return keys == null ? new JWKSet() : JWKSet.parse(keys);
        } catch (ParseException checkedWhenRegistered) {
            throw new IllegalStateException(checkedWhenRegistered);
        }
    }

    public List<JWK> keyList() {
        return keys().getKeys();
    }

    /** Since when the secret counts; empty when there is none, or it is older than what is known. */
    public Optional<Instant> secretSince() {
        return Optional.ofNullable(secretSince);
    }

    /** Until when the secret before counts; empty when it does not. */
    public Optional<Instant> formerSecretUntil(Instant now) {
        return Optional.ofNullable(formerSecretUntil).filter(now::isBefore);
    }
}
