package org.seneid.identity.passkey;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/** A key pair in a device of its owner's: the device keeps the secret half and uses it once it has recognised them. */
@Entity
@Table(name = "passkey")
@NamedQuery(name = Passkey.OWN, query = "select p from Passkey p where p.owner = :owner order by p.addedAt, p.id")
@NamedQuery(name = Passkey.BY_CREDENTIAL, query = "select p from Passkey p where p.credentialId = :credential")
public class Passkey {

    static final String OWN = "Passkey.own";
    static final String BY_CREDENTIAL = "Passkey.byCredential";
    static final int LONGEST_NAME = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "passkey_seq")
    @SequenceGenerator(name = "passkey_seq", sequenceName = "passkey_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "signature_count")
    private long signatureCount;

    private String name;

    @Column(name = "backed_up")
    private boolean backedUp;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {}

    /** @throws RuleBroken at {@code name}: {@code identity.passkey.name-missing}, {@code identity.passkey.name-long} */
    Passkey(AccountId owner, String name, PasskeyCredential credential, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.credentialId = credential.id();
        this.publicKey = credential.publicKey();
        this.signatureCount = credential.signatureCount();
        this.backedUp = credential.backedUp();
        this.addedAt = now;
        rename(name);
    }

    /** @throws RuleBroken at {@code name}: {@code identity.passkey.name-missing}, {@code identity.passkey.name-long} */
    void rename(String newName) {
        name = fit(newName);
    }

    /** The name as it is kept, on one line; asked for before a device makes a key for it. */
    static String fit(String typed) {
        var bare = TypedText.line(typed);
        if (bare.isEmpty()) throw new RuleBroken("identity.passkey.name-missing").at("name");
        if (bare.length() > LONGEST_NAME) throw new RuleBroken("identity.passkey.name-long", LONGEST_NAME).at("name");
        return bare;
    }

    /** Whether a count goes on from the last one; a device that does not count says zero each time. */
    boolean goesOn(long count) {
        return count > signatureCount || count == 0 && signatureCount == 0;
    }

    /** It signed a challenge. */
    void used(long count, Instant now) {
        signatureCount = count;
        lastUsedAt = now;
    }

    AccountId owner() {
        return owner;
    }

    PasskeyCredential credential() {
        return new PasskeyCredential(credentialId, publicKey, signatureCount, backedUp);
    }

    public PublicId getPublicId() {
        return publicId;
    }

    public String getName() {
        return name;
    }

    /** Whether its owner's password manager keeps a copy: losing the device does not lose it. */
    public boolean isBackedUp() {
        return backedUp;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
