package org.seneid.helpdesk.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;

/** Who asks for something and who decides about it: never one person, by whatever accounts. */
@Embeddable
public class FourEyes {

    @Column(name = "asked_by")
    private AccountId askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_person")
    private PersonalId askedPerson;

    @Column(name = "decided_by")
    private AccountId decidedBy;

    @Column(name = "decided_person")
    private PersonalId decidedPerson;

    protected FourEyes() {}

    FourEyes(Actor asks) {
        this.askedBy = asks.account();
        this.askedByName = asks.name();
        this.askedPerson = asks.person();
    }

    /** @throws RuleBroken {@code helpdesk.repair.same-person} when it is whoever asked */
    void decidedBy(Actor decides) {
        if (decides.account().equals(askedBy) || decides.person().equals(askedPerson))
            throw new RuleBroken("helpdesk.repair.same-person");
        decidedBy = decides.account();
        decidedPerson = decides.person();
    }

    String askedByName() {
        return askedByName;
    }
}
