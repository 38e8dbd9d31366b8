package org.seneid.enrolment.errand;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.enrolment.desk.Desk;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** An errand that was finished at a desk; kept for the day's list and no longer. */
@Entity
@Table(name = "desk_errand")
@NamedQuery(
        name = DeskErrand.PRINT,
        query =
                "update DeskErrand e set e.slip = org.seneid.enrolment.errand.SlipState.PRINTED, e.version = e.version + 1"
                        + " where e.account.id = :account and e.slip = org.seneid.enrolment.errand.SlipState.DUE")
public class DeskErrand {

    static final String PRINT = "DeskErrand.print";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "desk_errand_seq")
    @SequenceGenerator(name = "desk_errand_seq", sequenceName = "desk_errand_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "desk_id")
    private long desk;

    private AccountId officer;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "account")
    private Account account;

    @Enumerated(EnumType.STRING)
    private ErrandKind kind;

    private PublicId enrolment;
    private String reference = "";
    private int level;

    @Enumerated(EnumType.STRING)
    private SlipState slip;

    @Column(name = "done_at")
    private Instant doneAt;

    protected DeskErrand() {}

    DeskErrand(Desk desk, AccountId officer, Account account, ErrandKind kind, SlipState slip, Instant now) {
        this.desk = desk.id();
        this.officer = officer;
        this.account = account;
        this.kind = kind;
        this.level = account.level();
        this.slip = slip;
        this.doneAt = now;
    }

    /** It was the end of an enrolment. */
    DeskErrand of(PublicId finished, String called) {
        enrolment = finished;
        reference = called;
        return this;
    }

    Account account() {
        return account;
    }

    ErrandKind kind() {
        return kind;
    }

    Optional<PublicId> enrolment() {
        return Optional.ofNullable(enrolment);
    }

    String reference() {
        return reference;
    }

    int level() {
        return level;
    }

    SlipState slip() {
        return slip;
    }

    Instant doneAt() {
        return doneAt;
    }
}
