package org.seneid.audit.verification;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;

/** One going-over of the whole trail, a piece at a time; it goes on where it was, also after a restart. */
@Entity
@Table(name = "audit_verification")
public class Verification {

    /** What is gone over, in this order. */
    public enum Stage {
        LEAVES,
        CHECKPOINTS,
        ARCHIVES,
        STRAYS,
        DONE
    }

    private static final int WHOLE = 100;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_verification_seq")
    @SequenceGenerator(name = "audit_verification_seq", sequenceName = "audit_verification_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private long leaves;

    @Column(name = "next_leaf")
    private long nextLeaf;

    private long expired;
    private long signed;
    private long found;
    private String archived = "";

    @Column(name = "begun_by")
    private AccountId begunBy;

    @Column(name = "begun_by_name")
    private String begunByName;

    protected Verification() {}

    Verification(long leaves, Actor auditor, Instant now) {
        this.publicId = PublicId.random();
        this.begunBy = auditor.account();
        this.begunByName = auditor.name();
        this.beganAt = now;
        this.leaves = leaves;
        this.stage = leaves == 0 ? Stage.STRAYS : Stage.LEAVES;
    }

    long id() {
        return id;
    }

    /** @param gone how many of them had expired */
    void wentOverLeaves(long to, long gone) {
        nextLeaf = to;
        expired += gone;
        if (nextLeaf >= leaves) stage = Stage.CHECKPOINTS;
    }

    void wentOverCheckpoints(long upTo) {
        signed = upTo;
    }

    void wentOverAllCheckpoints() {
        stage = Stage.ARCHIVES;
    }

    void wentOverArchive(String period) {
        archived = period;
    }

    void wentOverAllArchives() {
        stage = Stage.STRAYS;
    }

    /** The month up to which archives are done; empty before the first. */
    String archived() {
        return archived;
    }

    void end(Instant now) {
        stage = Stage.DONE;
        endedAt = now;
    }

    void found(long places) {
        found += places;
    }

    long signed() {
        return signed;
    }

    public PublicId getPublicId() {
        return publicId;
    }

    /** The name of the auditor who wanted it; null of those that were begun before that was kept. */
    public String getBegunBy() {
        return begunByName;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** How long it took; null while it goes on. */
    public Duration getDuration() {
        return endedAt == null ? null : Duration.between(beganAt, endedAt);
    }

    public Stage getStage() {
        return stage;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    public long getLeaves() {
        return leaves;
    }

    public long getNextLeaf() {
        return nextLeaf;
    }

    /** Entries that were archived, and whose time was over. */
    public long getExpired() {
        return expired;
    }

    /** In how many places the trail is not as it was written; not all of them are listed. */
    public long getFound() {
        return found;
    }

    /** How much of it is done, of a hundred. */
    public int getPercent() {
        return leaves == 0 || isDone() ? WHOLE : (int) (nextLeaf * (WHOLE - 1) / leaves);
    }
}
