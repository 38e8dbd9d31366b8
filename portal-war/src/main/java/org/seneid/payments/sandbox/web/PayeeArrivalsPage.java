package org.seneid.payments.sandbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.payments.sandbox.DemoFaults;
import org.seneid.payments.sandbox.PayeeBooking;

/** Shows what arrived at the sandbox's payees. */
@Named
@RequestScoped
public class PayeeArrivalsPage {

    @Inject
    DemoFaults payees;

    private List<PayeeBooking> newest;

    public List<PayeeBooking> getNewest() {
        if (newest == null) newest = payees.newest();
        return newest;
    }
}
