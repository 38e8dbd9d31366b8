package org.seneid.documents;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.DocumentState;

/** A document in a citizen's account: what its register said last, as it was signed, and what became of it. */
@Entity
@Table(name = "document")
@NamedQuery(
        name = Document.STORED_OF_OWNER,
        query =
                "select new org.seneid.documents.StoredDocument(d.publicId, d.kind, d.jws, d.state, d.askedAt, d.triedAt)"
                        + " from Document d where d.owner = :owner order by d.id")
@NamedQuery(
        name = Document.STORED_BY_ID,
        query =
                "select new org.seneid.documents.StoredDocument(d.publicId, d.kind, d.jws, d.state, d.askedAt, d.triedAt)"
                        + " from Document d where d.owner = :owner and d.publicId = :id")
@NamedQuery(name = Document.OWN_BY_ID, query = "select d from Document d where d.owner = :owner and d.publicId = :id")
@NamedQuery(
        name = Document.OWN_OF_KIND,
        query = "select d from Document d where d.owner = :owner and d.kind = :kind order by d.id")
@NamedQuery(name = Document.DUE, query = "select d.id from Document d where d.stateUntil <= :today order by d.id")
public class Document {

    static final String STORED_OF_OWNER = "Document.storedOfOwner";
    static final String STORED_BY_ID = "Document.storedById";
    public static final String OWN_BY_ID = "Document.ownById";
    static final String OWN_OF_KIND = "Document.ownOfKind";
    static final String DUE = "Document.due";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Enumerated(STRING)
    private DocumentKind kind;

    @Column(name = "register_id")
    private String registerId;

    private String jws;

    @Enumerated(STRING)
    private DocumentState state;

    @Column(name = "state_until")
    private LocalDate stateUntil;

    @Column(name = "integrated_at")
    private Instant integratedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected Document() {}

    public Document(AccountId owner, RegisterReading reading, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.kind = reading.document().kind();
        this.registerId = reading.document().documentId();
        this.integratedAt = now;
        take(reading, now);
    }

    /**
     * Takes what the register says now in the place of what it said before.
     *
     * @param updated names of the fields that it wrote anew
     * @return what that changed, in order; empty when all is as it was
     */
    List<DocumentChange> answered(RegisterReading reading, Collection<String> updated, Instant now) {
        var before = state;
        take(reading, now);
        var changes = new ArrayList<DocumentChange>();
        if (!updated.isEmpty()) changes.add(DocumentChange.updated(this, updated, now));
        if (state != before) changes.add(DocumentChange.state(this, now));
        return changes;
    }

    /** The register answered and no longer knows this document; its last answer stays, for the history. */
    Optional<DocumentChange> gone(Instant now) {
        askedAt = now;
        triedAt = now;
        return turn(DocumentState.NOT_FOUND, null, now);
    }

    /** The register was asked and said nothing that can be trusted: its last answer stands, and shows its age. */
    void unanswered(Instant now) {
        triedAt = now;
    }

    /** A day came on which the calendar alone changes the state. */
    Optional<DocumentChange> dayCame(RegisterReading reading, Instant now) {
        return turn(reading.stateAt(now), reading.turnsOn(now), now);
    }

    /** It came into the account earlier than today; for the past of a demo. */
    public void integratedBefore(Instant then) {
        integratedAt = then;
    }

    private void take(RegisterReading reading, Instant now) {
        jws = reading.signed().jws();
        askedAt = now;
        triedAt = now;
        state = reading.stateAt(now);
        stateUntil = reading.turnsOn(now);
    }

    private Optional<DocumentChange> turn(DocumentState next, LocalDate until, Instant now) {
        var before = state;
        state = next;
        stateUntil = until;
        return next == before ? Optional.empty() : Optional.of(DocumentChange.state(this, now));
    }

    public StoredDocument stored() {
        return new StoredDocument(publicId, kind, jws, state, askedAt, triedAt);
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId owner() {
        return owner;
    }

    public DocumentKind kind() {
        return kind;
    }

    String registerId() {
        return registerId;
    }

    public DocumentState state() {
        return state;
    }

    Instant triedAt() {
        return triedAt;
    }
}
