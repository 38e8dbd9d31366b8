package org.seneid.enrolment.desk;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.RuleBroken;

/** A desk of the commune police, where people come with their originals. */
@Entity
public class Desk {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "desk_seq")
    @SequenceGenerator(name = "desk_seq", sequenceName = "desk_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;
    private String commune;
    private String address = "";
    private String words = "";

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "last_number")
    private int lastNumber;

    protected Desk() {}

    /**
     * Opens a desk.
     *
     * @param code stands before the number of every enrolment begun here
     * @param commune five digits
     */
    public Desk(String code, String name, String commune) {
        this.code = code;
        this.name = name;
        this.commune = commune;
        words = DeskWords.of(name);
    }

    /** @throws RuleBroken {@code enrolment.no-desk} when it is closed: whoever works there was moved a moment ago */
    public Desk mustBeOpen() {
        if (closedAt != null) throw new RuleBroken("enrolment.no-desk");
        return this;
    }

    /** What the next enrolment is called, {@code DK-00412}; only with the row held. */
    public String nextReference() {
        return "%s-%05d".formatted(code, ++lastNumber);
    }

    void describe(DeskDetails details) {
        name = details.name();
        commune = details.commune();
        address = details.address();
        words = DeskWords.of(name + " " + address);
    }

    /** @return whether it was open until now */
    boolean close(Instant now) {
        if (closedAt != null) return false;
        closedAt = now;
        return true;
    }

    /** @return whether it was closed until now */
    boolean reopen() {
        if (closedAt == null) return false;
        closedAt = null;
        return true;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Five digits. */
    public String commune() {
        return commune;
    }

    /** Where people find it; empty when nobody has said. */
    public String address() {
        return address;
    }

    /** Empty while people can come there. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
