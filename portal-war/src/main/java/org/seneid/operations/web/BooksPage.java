package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.audit.oversight.TrailState;
import org.seneid.audit.oversight.TrailStates;
import org.seneid.payments.difference.PartyDifferences;

/** How the trail and the books are: what was verified and signed last. */
@Named
@RequestScoped
public class BooksPage {

    @Inject
    TrailStates trail;

    @Inject
    PartyDifferences bank;

    private TrailState state;

    @PostConstruct
    void open() {
        state = trail.now();
    }

    /** How many differences from the bank's statements wait. */
    public int getDifferences() {
        return bank.count().rows();
    }

    public TrailState getTrail() {
        return state;
    }
}
