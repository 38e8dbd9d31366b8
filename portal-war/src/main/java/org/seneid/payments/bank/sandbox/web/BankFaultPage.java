package org.seneid.payments.bank.sandbox.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.payments.bank.sandbox.BankFault;
import org.seneid.payments.bank.sandbox.BankFaults;
import org.seneid.platform.web.Redirect;

/** Lets whoever shows the demo break the bank. */
@Named
@RequestScoped
public class BankFaultPage {

    @Inject
    BankFaults faults;

    private BankFault fault;

    @PostConstruct
    void load() {
        fault = faults.now();
    }

    public List<BankFault> getFaults() {
        return List.of(BankFault.values());
    }

    public String change() {
        faults.set(fault == null ? BankFault.NONE : fault);
        return Redirect.pageSaying("/demo/country", "registry.country.bank.set");
    }

    public BankFault getFault() {
        return fault;
    }

    public void setFault(BankFault chosen) {
        fault = chosen;
    }
}
