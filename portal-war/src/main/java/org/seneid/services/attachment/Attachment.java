package org.seneid.services.attachment;

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
import org.apache.commons.codec.digest.DigestUtils;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.services.attachment.file.AcceptedFile;
import org.seneid.services.attachment.file.FileKind;

/** A checked file that a citizen attached to something; its bytes are kept beside it. */
@Entity
@Table(name = "attachment")
@NamedQuery(
        name = Attachment.OWN_BY_ID,
        query = "select a from Attachment a where a.owner = :owner and a.publicId = :id")
@NamedQuery(
        name = Attachment.OWN_OF_HOLDER,
        query = "select a from Attachment a where a.owner = :owner and a.holder = :holder and a.holderKind = :kind"
                + " order by a.addedAt, a.id")
@NamedQuery(
        name = Attachment.OF_HOLDER,
        query = "select a from Attachment a where a.holder = :holder and a.holderKind = :kind order by a.addedAt, a.id")
public class Attachment {

    static final String OWN_BY_ID = "Attachment.ownById";
    static final String OWN_OF_HOLDER = "Attachment.ownOfHolder";
    static final String OF_HOLDER = "Attachment.ofHolder";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @Column(name = "holder_kind")
    private String holderKind;

    private PublicId holder;

    private String field;

    private String name;

    @Enumerated(STRING)
    private FileKind kind;

    private long bytes;

    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    Attachment(AccountId owner, AttachmentPlace place, AcceptedFile file, Instant now) {
        var content = file.content();
        this.publicId = PublicId.random();
        this.owner = owner;
        this.holderKind = place.holderKind();
        this.holder = place.holder();
        this.field = place.field();
        this.name = file.name().value();
        this.kind = file.kind();
        this.bytes = content.length;
        this.sha256 = DigestUtils.sha256Hex(content);
        this.addedAt = now;
    }

    Long id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    String sha256() {
        return sha256;
    }

    public AttachmentPlace place() {
        return new AttachmentPlace(holderKind, holder, field);
    }

    public PublicId publicId() {
        return publicId;
    }

    public String field() {
        return field;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** How large it is. */
    public long bytes() {
        return bytes;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
