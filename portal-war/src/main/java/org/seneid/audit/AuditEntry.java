package org.seneid.audit;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.seneid.audit.tree.TreeHash;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

/** One line of the trail: who did what with whose data, when, and from where. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String act;
    private String subject;
    private String attributes;
    private String purpose;
    private AccountId actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private Role actorRole;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private Relationship tie;

    private String ticket;
    private String network;
    private String session;

    @Column(name = "own_look")
    private boolean ownLook;

    private boolean routine;

    private boolean refused;

    private byte[] salt;
    private byte[] canonical;
    private byte[] mac;

    /** The sequencer's alone. */
    @Column(insertable = false, updatable = false)
    private Long leaf;

    protected AuditEntry() {}

    public AuditEntry(Audited what, AuditContext how, boolean refused) {
        this.owner = what.citizen();
        this.happenedAt = how.when();
        this.act = what.act();
        this.subject = what.subject();
        this.attributes = String.join(",", what.attributes());
        this.purpose = what.purpose();
        this.actor = how.who().map(Actor::account).orElse(null);
        this.actorRole = how.who().map(Actor::role).orElse(null);
        this.actorName = how.who().map(Actor::name).orElse(null);
        this.tie = own() ? null : how.tie().orElse(null);
        this.ticket = how.ticket();
        this.network = how.from().range();
        this.session = how.who().map(Actor::session).orElse("");
        this.ownLook = own() && what.ownLook();
        this.routine = own() && what.routine();
        this.refused = refused;
    }

    /**
     * Fixes what will be hashed.
     *
     * @param outside what accounts are called outside this server
     * @param numbered gives it the number of its row
     * @param code makes of that, salt and bytes what nobody but the portal can make
     */
    AuditEntry sealed(Function<AccountId, PublicId> outside, Consumer<AuditEntry> numbered, RowMac code) {
        var named = named(outside); // asks the database, which would write a half of what follows
        numbered.accept(this);
        publicId = PublicId.random();
        salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        canonical = named.get();
        mac = code.of(id, salt, canonical);
        return this;
    }

    /** The bytes that what the columns say now would be hashed as. */
    byte[] canonical(Function<AccountId, PublicId> outside) {
        return named(outside).get();
    }

    private Supplier<byte[]> named(Function<AccountId, PublicId> outside) {
        var ownerOutside = outside.apply(owner);
        var actorOutside = actor().map(outside).map(PublicId::value).orElse("");
        return () -> CanonicalEntry.of(this, ownerOutside, actorOutside);
    }

    /** Whether the citizen did this in their own account. */
    public boolean own() {
        return owner.equals(actor);
    }

    /** What other rooms and other systems call it. */
    public PublicId publicId() {
        return publicId;
    }

    /** Whether this account did it, in whosever log it stands. */
    public boolean by(AccountId account) {
        return account.equals(actor);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public List<String> attributes() {
        return attributes.isEmpty() ? List.of() : List.of(attributes.split(","));
    }

    public String purpose() {
        return purpose;
    }

    /** Empty when nobody was signed in: a stranger with a code, or the portal itself. */
    public Optional<Role> actorRole() {
        return Optional.ofNullable(actorRole);
    }

    public Optional<String> actorName() {
        return Optional.ofNullable(actorName);
    }

    Optional<AccountId> actor() {
        return Optional.ofNullable(actor);
    }

    /** The name by which the owner is told who it was: of staff the given name, of another citizen only whom they know. */
    public String toldName() {
        return ViewerKind.toldName(actorRole, actorName, own() || tie != null);
    }

    /** What the citizen who did it is to the owner, when the owner knows them by name. */
    public Optional<Relationship> tie() {
        return Optional.ofNullable(tie);
    }

    /** The network it came from, as far as a citizen needs it to recognise a place; empty for the portal's own work. */
    public String network() {
        return network;
    }

    /** The helpdesk's ticket that it was done for; empty when it was done for none. */
    public String ticket() {
        return ticket;
    }

    String session() {
        return session;
    }

    /** Whether it is no news to the owner, who did it: looking, coming, going. */
    public boolean routine() {
        return routine;
    }

    public byte[] salt() {
        return salt.clone();
    }

    /** The bytes that are hashed with the salt. */
    public byte[] canonical() {
        return canonical.clone();
    }

    /** What its bytes are hashed to in the tree. */
    public byte[] hash() {
        return TreeHash.leaf(salt, canonical);
    }

    public AuthenticatedRow row() {
        return new AuthenticatedRow(id, salt, canonical, mac);
    }

    /** The leaf; null or less than zero when it has no place in the tree. */
    public Long place() {
        return leaf;
    }

    /** The public id as text. */
    public String name() {
        return publicId.value();
    }

    /** Whether it has its place in the tree, where a proof finds it. */
    public boolean inTree() {
        return leaf != null && leaf >= 0;
    }

    public boolean ownLook() {
        return ownLook;
    }

    public boolean refused() {
        return refused;
    }
}
