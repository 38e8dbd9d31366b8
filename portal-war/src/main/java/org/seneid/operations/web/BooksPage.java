package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.audit.oversight.TrailState;
import org.seneid.audit.oversight.TrailStates;
import org.seneid.payments.difference.PartyDifferences;

/** How the trail and the books are: what was verified and signed last, and how much outside parties' accounts differ. */
@Named
@RequestScoped
public class BooksPage {

    @Inject
    TrailStates trail;

    @Inject
    PartyDifferences parties;

    private TrailState state;

    @PostConstruct
    void open() {
        state = trail.now();
    }

    /** How many differences from the accounts of the bank and the payees wait. */
    public int getDifferences() {
        return parties.count().rows();
    }

    public TrailState getTrail() {
        return state;
    }
}
