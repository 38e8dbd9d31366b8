package org.seneid.documents;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.seneid.registry.document.DocumentState;

/** One turn in a document's history; only ever added. */
@Entity
@Table(name = "document_change")
@NamedQuery(
        name = DocumentChange.OF_DOCUMENT,
        query = "select c from DocumentChange c where c.document.owner = :owner and c.document.publicId = :document"
                + " order by c.happenedAt desc, c.id desc")
public class DocumentChange {

    static final String OF_DOCUMENT = "DocumentChange.ofDocument";

    /** What kind of turn it was. */
    public enum What {
        INTEGRATED,
        STATE,
        UPDATED
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "document_change_seq")
    @SequenceGenerator(name = "document_change_seq", sequenceName = "document_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Enumerated(STRING)
    private What what;

    @Enumerated(STRING)
    private DocumentState state;

    private String fields;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected DocumentChange() {}

    private DocumentChange(Document document, What what, DocumentState state, Collection<String> fields, Instant now) {
        this.document = document;
        this.what = what;
        this.state = state;
        this.fields = String.join(",", new TreeSet<>(fields));
        this.happenedAt = now;
    }

    public static DocumentChange integrated(Document document, Instant now) {
        return new DocumentChange(document, What.INTEGRATED, document.state(), List.of(), now);
    }

    /** The document is from now on in the state it has. */
    public static DocumentChange state(Document document, Instant now) {
        return turned(document, document.state(), now);
    }

    /** The document turned into a state, which may have been followed by others since. */
    public static DocumentChange turned(Document document, DocumentState state, Instant then) {
        return new DocumentChange(document, What.STATE, state, List.of(), then);
    }

    /** The register wrote some fields anew. */
    public static DocumentChange updated(Document document, Collection<String> fields, Instant now) {
        return new DocumentChange(document, What.UPDATED, document.state(), fields, now);
    }

    public What what() {
        return what;
    }

    /** The document's state after it. */
    public DocumentState state() {
        return state;
    }

    /** Names of the fields that were written anew. */
    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(","));
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
