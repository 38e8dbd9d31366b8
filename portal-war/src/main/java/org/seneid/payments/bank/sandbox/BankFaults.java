package org.seneid.payments.bank.sandbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.NotFound;

/** Breaks and mends the sandbox's bank. Anybody may, in a demo; elsewhere there is no such thing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankFaults {

    @Inject
    BankDatabase database;

    @Inject
    @ConfigProperty(name = "sen.demo", defaultValue = "false")
    boolean demo;

    public BankFault now() {
        if (!demo) throw new NotFound();
        return database.fault();
    }

    public void set(BankFault fault) {
        if (!demo) throw new NotFound();
        database.breaks(fault);
    }
}
