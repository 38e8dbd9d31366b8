package org.seneid.helpdesk.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.seneid.helpdesk.caller.HelpReason;
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

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String refusal;

    protected FourEyes() {}

    FourEyes(Actor asks) {
        this.askedBy = asks.account();
        this.askedByName = asks.name();
        this.askedPerson = asks.person();
    }

    /** @throws RuleBroken {@code helpdesk.repair.same-person} when it is whoever asked */
    void approvedBy(Actor decides, Instant now) {
        decidedBy(decides, now);
    }

    /** @see #approvedBy */
    void refusedBy(Actor decides, HelpReason why, Instant now) {
        decidedBy(decides, now);
        refusal = why.words();
    }

    private void decidedBy(Actor decides, Instant now) {
        if (decides.account().equals(askedBy) || decides.person().equals(askedPerson))
            throw new RuleBroken("helpdesk.repair.same-person");
        decidedBy = decides.account();
        decidedPerson = decides.person();
        decidedByName = decides.name();
        decidedAt = now;
    }

    public String askedByName() {
        return askedByName;
    }

    /** Null before it was decided. */
    public String decidedByName() {
        return decidedByName;
    }

    /** Null before it was decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused; null when it was not. */
    public String refusal() {
        return refusal;
    }
}
