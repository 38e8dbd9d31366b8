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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.Actor;
import org.seneid.platform.Role;

/** One line of the trail: who did what with whose data, when, and from where. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

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
    private Tie tie;

    private String network;
    private String session;

    @Column(name = "own_look")
    private boolean ownLook;

    private boolean routine;

    private boolean refused;

    protected AuditEntry() {}

    AuditEntry(Audited what, Optional<Actor> who, Optional<Tie> tie, Network from, Instant when, boolean refused) {
        this.owner = what.citizen();
        this.happenedAt = when;
        this.act = what.act();
        this.subject = what.subject();
        this.attributes = String.join(",", what.attributes());
        this.purpose = what.purpose();
        this.actor = who.map(Actor::account).orElse(null);
        this.actorRole = who.map(Actor::role).orElse(null);
        this.actorName = who.map(Actor::name).orElse(null);
        this.tie = own() ? null : tie.orElse(null);
        this.network = from.range();
        this.session = who.map(Actor::session).orElse("");
        this.ownLook = what.ownLook();
        this.routine = own() && what.routine();
        this.refused = refused;
    }

    /** Whether the citizen did this in their own account. */
    public boolean own() {
        return owner.equals(actor);
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

    /** What the citizen who did it is to the owner, when the owner knows them by name. */
    public Optional<Tie> tie() {
        return Optional.ofNullable(tie);
    }

    /** The network it came from, as far as a citizen needs it to recognise a place; empty for the portal's own work. */
    public String network() {
        return network;
    }

    public boolean ownLook() {
        return ownLook;
    }

    public boolean refused() {
        return refused;
    }
}
