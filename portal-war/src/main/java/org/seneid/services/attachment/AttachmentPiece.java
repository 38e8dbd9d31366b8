package org.seneid.services.attachment;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A sealed part of a file; place 0 is the preview, and the content begins at 1. */
@Entity
@Table(name = "attachment_piece")
@NamedQuery(
        name = AttachmentPiece.CONTENT,
        query =
                "select p.sealed from AttachmentPiece p where p.attachment = :attachment and p.place > 0 order by p.place")
@NamedQuery(
        name = AttachmentPiece.PREVIEW,
        query = "select p.sealed from AttachmentPiece p where p.attachment = :attachment and p.place = 0")
class AttachmentPiece {

    static final String CONTENT = "AttachmentPiece.content";
    static final String PREVIEW = "AttachmentPiece.preview";

    /** Below what a column of H2 takes, with what sealing adds. */
    static final int LARGEST = 900_000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "attachment_piece_seq")
    @SequenceGenerator(name = "attachment_piece_seq", sequenceName = "attachment_piece_seq", allocationSize = 50)
    private Long id;

    private Long attachment;
    private int place;
    private byte[] sealed;

    protected AttachmentPiece() {}

    AttachmentPiece(Attachment of, int place, byte[] sealed) {
        this.attachment = of.id();
        this.place = place;
        this.sealed = sealed;
    }

    /** What a piece is sealed for, so that none can be put in another's place. */
    static String purpose(Attachment of, int place) {
        return of.publicId() + "/" + place;
    }
}
