package org.seneid.payments.sandbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.NotFound;

/**
 * Breaks and mends the sandbox's bank and payees, and shows what arrived at the payees. Anybody may, in a demo; elsewhere
 * there is no such thing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoFaults {

    private static final int NEWEST = 30;

    @Inject
    PartyFaults faults;

    @Inject
    PayeeDatabase payees;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    /** What is wrong now, by the name of a payee or {@code BANK}. */
    public Map<String, PartyFault> now() {
        mustBeDemo();
        return faults.all();
    }

    public void set(String party, PartyFault fault) {
        mustBeDemo();
        faults.set(party, fault);
    }

    /** What the payees were told, the newest first. */
    public List<PayeeBooking> newest() {
        mustBeDemo();
        return payees.newest(NEWEST);
    }

    private void mustBeDemo() {
        if (!demo) throw new NotFound();
    }
}
