package org.seneid.documents.print;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.documents.Document;

/** A copy of a document on paper; whoever holds it can ask for the document's state for a while. */
@Entity
@Table(name = "document_print")
@NamedQuery(
        name = DocumentPrint.BY_CODE,
        query = "select p from DocumentPrint p join fetch p.document where p.codeHash = :hash"
                + " and p.checkableUntil > :now")
public class DocumentPrint {

    static final String BY_CODE = "DocumentPrint.byCode";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "document_print_seq")
    @SequenceGenerator(name = "document_print_seq", sequenceName = "document_print_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "checkable_until")
    private Instant checkableUntil;

    protected DocumentPrint() {}

    DocumentPrint(Document document, PrintCode code, Instant now, Instant checkableUntil) {
        this.document = document;
        this.codeHash = code.hash();
        this.printedAt = now;
        this.checkableUntil = checkableUntil;
    }

    Document document() {
        return document;
    }

    Instant printedAt() {
        return printedAt;
    }
}
