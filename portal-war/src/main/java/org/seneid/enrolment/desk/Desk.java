package org.seneid.enrolment.desk;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

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
    }

    /** What the next enrolment is called, {@code DK-00412}; only with the row held. */
    public String nextReference() {
        return "%s-%05d".formatted(code, ++lastNumber);
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
}
