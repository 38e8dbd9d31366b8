package org.seneid.enrolment.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.seneid.platform.AccountId;

/** The one desk that an officer works at. */
@Entity
@Table(name = "desk_officer")
@NamedQuery(name = DeskOfficer.DESK, query = "select o.desk from DeskOfficer o where o.account = :account")
public class DeskOfficer {

    static final String DESK = "DeskOfficer.desk";

    @Id
    private Long account;

    @ManyToOne(optional = false)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    protected DeskOfficer() {}

    DeskOfficer(AccountId account, Desk desk) {
        this.account = account.value();
        this.desk = desk;
    }

    long account() {
        return account;
    }

    Desk desk() {
        return desk;
    }

    void moveTo(Desk other) {
        desk = other;
    }
}
