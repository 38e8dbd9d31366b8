package org.seneid.identity.guardianship;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.AgeBand;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.Kinship;

/** One citizen acts for another: a parent for a child, somebody for a mother or a father who agreed. */
@Entity
@NamedQuery(
        name = Guardianship.OF_GUARDIAN,
        query = "select g from Guardianship g join fetch g.dependant"
                + " where g.guardian.id = :guardian and g.endedAt is null order by g.kinship, g.born, g.id")
@NamedQuery(
        name = Guardianship.OF_DEPENDANT,
        query = "select g from Guardianship g join fetch g.guardian"
                + " where g.dependant.id = :dependant and g.endedAt is null order by g.id")
@NamedQuery(
        name = Guardianship.OVER_BY_LAW,
        query = "select g.publicId from Guardianship g where g.kinship = org.seneid.platform.acting.Kinship.CHILD"
                + " and g.status = org.seneid.identity.guardianship.GuardianshipStatus.ACTIVE and g.born <= :born")
public class Guardianship {

    static final String OF_GUARDIAN = "Guardianship.ofGuardian";
    static final String OF_DEPENDANT = "Guardianship.ofDependant";
    static final String OVER_BY_LAW = "Guardianship.overByLaw";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "guardianship_seq")
    @SequenceGenerator(name = "guardianship_seq", sequenceName = "guardianship_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "guardian")
    private Account guardian;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "dependant")
    private Account dependant;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @Enumerated(EnumType.STRING)
    private GuardianshipStatus status;

    /** A child's, as the law takes it when the day is not known; nothing depends on a parent's. */
    private LocalDate born;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "live_pair")
    private String livePair;

    protected Guardianship() {}

    private Guardianship(Account guardian, Account dependant, Kinship kinship, LocalDate born, Instant now) {
        if (guardian.id().equals(dependant.id())) throw new RuleBroken("identity.dependants.self");
        this.publicId = PublicId.random();
        this.guardian = guardian;
        this.dependant = dependant;
        this.kinship = kinship;
        this.status = GuardianshipStatus.ASKED;
        this.born = born;
        this.askedAt = now;
        this.livePair = guardian.id().value() + ":" + dependant.id().value();
    }

    /**
     * A parent acts for their child, from now to the day on which it turns fourteen.
     *
     * @throws RuleBroken {@code identity.dependants.fourteen} from that day on
     */
    public static Guardianship ofChild(Account guardian, Account child, BirthDate born, LocalDate today, Instant now) {
        if (AgeBand.of(born, today) == AgeBand.FROM_FOURTEEN) throw new RuleBroken("identity.dependants.fourteen");
        var guardianship = new Guardianship(guardian, child, Kinship.CHILD, born.first(), now);
        guardianship.begin(now);
        return guardianship;
    }

    /** Somebody wants to act for their mother or father, who has to agree. */
    public static Guardianship ofParent(Account guardian, Account parent, Instant now) {
        return new Guardianship(guardian, parent, Kinship.PARENT, null, now);
    }

    public void agree(Instant now) {
        begin(now);
    }

    private void begin(Instant now) {
        status = status.to(GuardianshipStatus.ACTIVE);
        beganAt = now;
    }

    void refuse(Instant now) {
        status = status.to(GuardianshipStatus.REFUSED);
        over(now);
    }

    void end(Instant now) {
        status = status.to(GuardianshipStatus.ENDED);
        over(now);
    }

    private void over(Instant now) {
        endedAt = now;
        livePair = null;
    }

    /** Whether the guardian may act today; a locked or closed account is so for everybody. */
    boolean inForce(LocalDate today) {
        return isActive() && !overByLaw(today) && dependant.usable();
    }

    boolean overByLaw(LocalDate today) {
        return until().filter(last -> !today.isBefore(last)).isPresent();
    }

    /** The first day on which the law ends it; empty when only one of the two does. */
    Optional<LocalDate> until() {
        return kinship == Kinship.CHILD
                ? Optional.of(AgeBand.fourteenthBirthday(BirthDate.on(born)))
                : Optional.empty();
    }

    Delegation behalf() {
        return new Delegation(dependant.id(), dependant.person(), dependant.name(), dependant.level(), kinship);
    }

    public PublicId getPublicId() {
        return publicId;
    }

    public Account getGuardian() {
        return guardian;
    }

    public Account getDependant() {
        return dependant;
    }

    public Kinship getKinship() {
        return kinship;
    }

    public boolean isAsked() {
        return status == GuardianshipStatus.ASKED;
    }

    boolean isActive() {
        return status == GuardianshipStatus.ACTIVE;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Null while it is only asked for. */
    public Instant getBeganAt() {
        return beganAt;
    }

    /** The first day on which the law ends it; null when only one of the two does. */
    public LocalDate getUntil() {
        return until().orElse(null);
    }
}
