package org.seneid.services.application;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that happened to an application. */
@Entity
@Table(name = "application_step")
@NamedQuery(
        name = ApplicationStep.OF_APPLICATION,
        query = "select s from ApplicationStep s where s.application = :application order by s.at, s.id")
public class ApplicationStep {

    public static final String OF_APPLICATION = "ApplicationStep.ofApplication";

    /** Who did it. */
    public enum Side {
        CITIZEN,
        CLERK,
        /** Another person, whose consent it needs. */
        OTHER,
        PORTAL
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "application_step_seq")
    @SequenceGenerator(name = "application_step_seq", sequenceName = "application_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;
    private Instant at;

    protected ApplicationStep() {}

    ApplicationStep(Application application, Side side, String words, Instant now) {
        this.application = application;
        this.status = application.status();
        this.side = side;
        this.words = words;
        this.at = now;
    }

    /** What the application was from then on. */
    public ApplicationStatus status() {
        return status;
    }

    public Side side() {
        return side;
    }

    /** What whoever did it said; empty when they said nothing. */
    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
