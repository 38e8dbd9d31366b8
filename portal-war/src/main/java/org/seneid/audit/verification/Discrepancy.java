package org.seneid.audit.verification;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One place where the trail is not as it was written, as a verification found it. */
@Entity
@Table(name = "audit_discrepancy")
public class Discrepancy {

    /** What is wrong there. */
    public enum Kind {
        /** The row's bytes are not those that were hashed. */
        CHANGED,
        /** The bytes are right, and what the columns say is something else. */
        COLUMNS,
        /** The bytes are in the tree, and the portal did not write them into this row. */
        CODE,
        /** No entry can be made of what the columns hold. */
        ILLEGIBLE,
        /** The row is gone. */
        DELETED,
        /** The row stands at another's place. */
        MOVED,
        /** The portal did not write this row. */
        INSERTED,
        /** A hash of the tree is gone, or not that of what is below it. */
        HASH,
        /** The tree has not the root that was signed when it had this many leaves. */
        ROOT,
        /** What says that it was signed was not. */
        SIGNATURE,
        /** What is said of a month that is archived was not signed, or its file is another. */
        ARCHIVE,
        /** What was signed then or just before is gone. */
        MISSING
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_discrepancy_seq")
    @SequenceGenerator(name = "audit_discrepancy_seq", sequenceName = "audit_discrepancy_seq", allocationSize = 50)
    private Long id;

    private long verification;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Long leaf;
    private Long other;
    private String entry;

    protected Discrepancy() {}

    /**
     * @param leaf where; null for a row without a place
     * @param other where a moved row belongs, else null
     * @param entry the public id; empty when the row is gone
     */
    Discrepancy(long verification, Kind kind, Long leaf, Long other, String entry) {
        this.verification = verification;
        this.kind = kind;
        this.leaf = leaf;
        this.other = other;
        this.entry = entry;
    }

    public Kind getKind() {
        return kind;
    }

    public Long getLeaf() {
        return leaf;
    }

    public Long getOther() {
        return other;
    }

    public String getEntry() {
        return entry;
    }
}
