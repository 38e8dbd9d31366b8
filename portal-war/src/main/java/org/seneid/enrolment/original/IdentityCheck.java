package org.seneid.enrolment.original;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;

/** That an officer had a person before them, with the card whose chip says who they are. */
@Entity
@Table(name = "identity_check")
@NamedQuery(
        name = IdentityCheck.LATEST,
        query =
                "select c from IdentityCheck c where c.officer = :officer and c.person = :person order by c.checkedAt desc")
public class IdentityCheck {

    public static final String LATEST = "IdentityCheck.latest";

    /** Long enough for an errand; whoever comes back is checked again. */
    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "identity_check_seq")
    @SequenceGenerator(name = "identity_check_seq", sequenceName = "identity_check_seq", allocationSize = 50)
    private Long id;

    private AccountId officer;
    private PersonalId person;

    @Enumerated(EnumType.STRING)
    private ReadMethod method;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected IdentityCheck() {}

    public IdentityCheck(AccountId officer, PersonalId person, Instant now) {
        this.officer = officer;
        this.person = person;
        this.method = ReadMethod.CHIP;
        this.checkedAt = now;
    }

    /** From then on the person is checked again. */
    public Instant goodUntil() {
        return checkedAt.plus(GOOD_FOR);
    }
}
